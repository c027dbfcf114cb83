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

/** {@link memo} for a function of an object and a text: each text is remembered for as long as the object lives. */
export function memoByText<Key extends object, Value>(compute: (key: Key, text: string) => Value): (key: Key, text: string) => Value {
  const knownOf = memo<Key, Map<string, { readonly value: Value }>>(() => new Map());
  return (key, text) => {
    const known = knownOf(key);
    const found = known.get(text) ?? { value: compute(key, text) };
    known.set(text, found);
    return found.value;
  };
}
