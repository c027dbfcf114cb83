/** Reads style sheets for drawings that leave their page: the one place that parses CSS, by lightningcss. */
import { transform, type Rule, type Selector } from 'lightningcss';

/** A style sheet as lightningcss prints it, one declaration on each line, after its rules were changed or left out. */
function printed(css: string, change: (rule: Rule) => Rule | Rule[] | undefined): string {
  const { code } = transform({
    filename: 'drawing.css',
    code: new TextEncoder().encode(css),
    visitor: { Rule: (rule) => change(rule as Rule) },
  });
  return new TextDecoder().decode(code);
}

const isRoot = (selectors: readonly Selector[]): boolean =>
  selectors.length === 1 && selectors[0]?.length === 1 && selectors[0][0]?.type === 'pseudo-class' && selectors[0][0].kind === 'root';

/**
 * The custom properties of the `:root` rules outside of at-rules, that is those of the light scheme, with their values as text.
 *
 * @example rootTokens(':root { --paper: #fff }').get('--paper') // "#fff"
 */
export function rootTokens(css: string): ReadonlyMap<string, string> {
  const roots = printed(css, (rule) => (rule.type === 'style' && isRoot(rule.value.selectors) ? undefined : []));
  return new Map([...roots.matchAll(/^\s*(--[\w-]+): (.*);$/gm)].map(([, name = '', value = '']) => [name, value]));
}

/** Whether a part of a rule uses a custom property. */
function uses(part: unknown, property: string): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('type' in part && part.type === 'var') return JSON.stringify(part).includes(`"ident":"${property}"`);
  return Object.values(part).some((inner) => uses(inner, property));
}

/** A copy of a part of a rule that uses another custom property. */
function renamed<Part>(part: Part, from: string, to: string): Part {
  const text = JSON.stringify(part).replaceAll(`"ident":"${from}"`, `"ident":"${to}"`);
  // lightningcss gives null for what is not there, and takes only a missing field back.
  return JSON.parse(text, (_, value: unknown) => value ?? undefined) as Part;
}

/** The class of a rule such as `.c-soft { --c: var(--soft) }`, which gives a color to what uses `--c`, and the property it takes. */
function colorClass(rule: Rule): readonly [name: string, property: string] | undefined {
  if (rule.type !== 'style') return undefined;
  const [first] = rule.value.selectors[0] ?? [];
  const sets = rule.value.declarations?.declarations?.find(({ property, value }) => property === 'custom' && value.name === '--c');
  const property = /"ident":"(--[\w-]+)"/.exec(JSON.stringify(sets) ?? '')?.[1];
  return property !== undefined && first?.type === 'class' ? [first.name, property] : undefined;
}

/**
 * The style sheet of a drawing outside its page: the rules of a sheet with tokens put in the place of custom properties, so
 * that a program without them draws the same. At-rules are left out.
 * @param css The text of the sheet.
 * @param tokens The text of a sheet whose `:root` has the tokens.
 */
export function resolvedStyles(css: string, tokens: string): string {
  const values = rootTokens(tokens);
  const colors = new Map<string, string>();
  const plain = printed(css, (rule) => {
    const color = colorClass(rule);
    if (color) colors.set(...color);
    return rule.type === 'style' && !color ? undefined : [];
  });
  // `--c` is set by a color class on a mark or around it: each rule that uses it is written once for each color.
  const whole = printed(plain, (rule) => {
    if (rule.type !== 'style') return undefined;
    const { value } = rule;
    const { declarations } = value;
    if (!declarations || !uses(declarations, '--c')) return undefined;
    return [...colors].map(([name, property]): Rule => ({
      type: 'style',
      value: {
        ...value,
        declarations: renamed(declarations, '--c', property),
        selectors: value.selectors.flatMap((selector): Selector[] => [
          [...selector, { type: 'class', name }],
          [{ type: 'class', name }, { type: 'combinator', value: 'descendant' }, ...selector],
        ]),
      },
    }));
  });
  return whole
    .replace(/var\((--[\w-]+)\)/g, (use, name: string) => values.get(name) ?? use)
    .replace(/"(?:Big Shoulders|Public Sans) fallback", /g, '')
    .replace(/"/g, "'")
    .replace(/\s*\n\s*/g, '')
    .replace(/ \{/g, '{')
    .replace(/;\}/g, '}');
}
