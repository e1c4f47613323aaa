/**
 * Remembers what is computed from a value for as long as that value lives, so that those who ask for it share it without knowing of each other.
 * The value must never change: then nothing but speed depends on it.
 */
export function memoize<K extends object, T>(compute: (value: K) => T): (value: K) => T {
  const known = new WeakMap<K, T>();
  return (value) => known.getOrInsertComputed(value, compute);
}
