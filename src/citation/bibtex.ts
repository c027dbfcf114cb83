/** One field of an entry; `verbatim` keeps a name in one piece, so that no program sorts it by its last word. */
export interface BibtexField {
  readonly name: string;
  readonly value: string;
  readonly verbatim?: true;
}

const escapeBibtex = (text: string): string => text.replace(/[&%$#_{}]/g, (mark) => `\\${mark}`);

/** Fields that BibTeX reads as they are: an address, and the short names of months that it knows by itself. */
const UNESCAPED: ReadonlySet<string> = new Set(['url']);
const BARE: ReadonlySet<string> = new Set(['month']);

function fieldLine({ name, value, verbatim }: BibtexField): string {
  if (BARE.has(name)) return `  ${name} = ${value},\n`;
  const text = UNESCAPED.has(name) ? value : escapeBibtex(value);
  return `  ${name} = {${verbatim ? `{${text}}` : text}},\n`;
}

/** A work on the web as an entry of the type `misc`, its fields in the order given. */
export function bibtexMisc(key: string, fields: readonly BibtexField[]): string {
  return `@misc{${key},\n${fields.map(fieldLine).join('')}}`;
}
