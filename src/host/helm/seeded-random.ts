import { createCipheriv, createHash } from 'node:crypto';

/** An endless stream of random bytes that is the same for the same seed. */
export function seededRandom(seed: string): (length: number) => Uint8Array {
  const key = createHash('sha256').update(seed).digest();
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  return (length) => cipher.update(Buffer.alloc(length));
}
