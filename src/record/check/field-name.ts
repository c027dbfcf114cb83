/** The name of a field as its writer knows it: the last key; of an item of a list, the list's key and which item. */
export function fieldName(field: readonly PropertyKey[]): string {
  const last = field.at(-1);
  if (last === undefined) return 'the entry';
  return typeof last === 'number' ? `${String(field.at(-2) ?? 'item')} ${String(last + 1)}` : String(last);
}
