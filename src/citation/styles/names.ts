/** Names of authors as the styles write them. */
import type { CslName } from '../csl.ts';

const straight = (name: CslName): string => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '));
const inverted = (name: CslName): string => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '));

/** All names, the first one turned around: "Smith, John, Ana Pérez, and Wei Li". */
export function namesInFull(names: readonly CslName[]): string {
  const [first, ...rest] = names;
  if (!first) return '';
  const shown = [inverted(first), ...rest.map(straight)];
  return shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')}, and ${shown.at(-1) ?? ''}`;
}

/** MLA names two authors; of three or more it names the first. */
export function mlaNames(names: readonly CslName[]): string {
  const [first] = names;
  return first && names.length > 2 ? `${inverted(first)}, et al` : namesInFull(names);
}

/** "Maria Elena" is "M. E.", "Jean-Paul" is "J.-P." */
function initials(given: string): string {
  const initial = (part: string): string => `${part.charAt(0)}.`;
  return given
    .split(/\s+/)
    .map((part) => part.split('-').map(initial).join('-'))
    .join(' ');
}

function apaName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${initials(name.given)}`;
}

/** "Pérez, A., & Smith, J." */
export function apaNames(names: readonly CslName[]): string {
  const shown = names.map(apaName);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')}, & ${shown.at(-1) ?? ''}`;
}
