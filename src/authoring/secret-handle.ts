import { distance } from 'fastest-levenshtein';

/** A Secret by namespace and name, with the keys that it holds. */
export interface SecretHandle<Key extends string = string> {
  readonly secret: { readonly namespace: string; readonly name: string; readonly keys: readonly Key[] };
  /**
   * The Secret narrowed to one key.
   * @throws where the Secret has no such key
   */
  key(key: Key): SecretKey;
}

/** One key of a Secret. */
export interface SecretKey extends SecretHandle {
  /** The reference, as `secretKeyRef` and its relatives are written. */
  readonly ref: { readonly name: string; readonly key: string };
}

/** The handle of a Secret, whoever makes it. */
export function secretHandle<const Key extends string>(secret: SecretHandle<Key>['secret']): SecretHandle<Key> {
  return { secret, key: (key) => secretKey(secret, key) };
}

function secretKey(secret: SecretHandle['secret'], key: string): SecretKey {
  const { name, keys } = secret;
  if (!keys.includes(key)) {
    const has = keys.length === 0 ? 'none' : keys.map((each) => `"${each}"`).join(', ');
    throw new Error(`Secret "${name}" has no key "${key}"${didYouMean(key, keys)}; its keys: ${has}`);
  }
  return { ...secretHandle({ ...secret, keys: [key] }), ref: { name, key } };
}

function didYouMean(typed: string, keys: readonly string[]): string {
  const [near] = keys.toSorted((a, b) => distance(typed, a) - distance(typed, b));
  const isClose = near !== undefined && distance(typed, near) <= Math.max(2, typed.length / 3);
  return isClose ? ` (did you mean "${near}"?)` : '';
}
