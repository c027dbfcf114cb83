/**
 * Remembers what a function gave for an object, for as long as the object lives: `const weeksOf = memo(countWeeks)`.
 * The function must be pure.
 */
export function memo<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}
