import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { armor, Decrypter } from 'age-encryption';
import { parse } from 'yaml';
import { isSopsCiphertext, type SopsFile } from '../model/sops-file.ts';

/**
 * What could be told of a file: `verified`; `no-key`: none of the keys opens it; `altered`: somebody changed it without the
 * data key.
 */
export type Verification =
  | { readonly result: 'verified' | 'no-key' }
  | { readonly result: 'altered' | 'unknown'; readonly reason: string };

/**
 * The prefix of the digest where only encrypted values are covered, `mac_only_encrypted` (SOPS 3.13,
 * `MACOnlyEncryptedInitialization`).
 */
const onlyEncryptedPrefix = Buffer.from('8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69', 'hex');

/**
 * Verifies a file as SOPS 3.13 does: every leaf is authenticated with its path (AES-256-GCM), and the message
 * authentication code covers all values in their order together with the time of the last change. Nothing that was
 * decrypted leaves this function.
 */
export async function verifySopsFile(file: SopsFile, identities: readonly string[]): Promise<Verification> {
  const { sops, ...tree } = Object.fromEntries(parse(file.content, { mapAsMap: true }) as Map<string, unknown>);
  const block = sops as Map<string, unknown>;
  const key = await unwrapDataKey(block, identities);
  if (key === undefined) return { result: 'no-key' };
  const mac = block.get('mac');
  const lastModified = block.get('lastmodified');
  if (typeof mac !== 'string' || typeof lastModified !== 'string')
    return { result: 'altered', reason: 'it has no message authentication code' };
  try {
    const digest = digestOf(new Map(Object.entries(tree)), key, block.get('mac_only_encrypted') === true);
    const expected = decrypt(mac, key, lastModified);
    return isSame(expected, digest)
      ? { result: 'verified' }
      : { result: 'altered', reason: 'its message authentication code does not match its values' };
  } catch (error) {
    if (error instanceof UnknownType) return { result: 'unknown', reason: error.message };
    return {
      result: 'altered',
      reason: error instanceof AlteredValue ? error.message : 'its message authentication code was changed',
    };
  }
}

class UnknownType extends Error {}
class AlteredValue extends Error {}

async function unwrapDataKey(block: Map<string, unknown>, identities: readonly string[]): Promise<Buffer | undefined> {
  const entries = (block.get('age') ?? []) as readonly Map<string, string>[];
  for (const identity of identities) {
    for (const entry of entries) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      const key = await decrypter.decrypt(armor.decode(entry.get('enc') ?? '')).catch(() => undefined);
      if (key?.length === 32) return Buffer.from(key);
    }
  }
  return undefined;
}

function digestOf(tree: Map<string, unknown>, key: Buffer, onlyEncrypted: boolean): string {
  const hash = createHash('sha512');
  if (onlyEncrypted) hash.update(onlyEncryptedPrefix);
  for (const { value, path } of leavesOf(tree, [])) {
    const encrypted = isSopsCiphertext(value);
    if (onlyEncrypted && !encrypted) continue;
    hash.update(encrypted ? decryptLeaf(value as string, key, path) : clearBytes(value, path));
  }
  return hash.digest('hex').toUpperCase();
}

/** Lists have no place of their own in a path: SOPS names only keys. */
function* leavesOf(
  value: unknown,
  path: readonly string[],
): Generator<{ readonly value: unknown; readonly path: readonly string[] }> {
  if (value instanceof Map) for (const [key, item] of value) yield* leavesOf(item, [...path, String(key)]);
  else if (Array.isArray(value)) for (const item of value) yield* leavesOf(item, path);
  else if (value !== null) yield { value, path };
}

function decryptLeaf(value: string, key: Buffer, path: readonly string[]): Buffer {
  try {
    return decrypt(value, key, `${path.join(':')}:`);
  } catch {
    throw new AlteredValue(`"${path.join('.')}" was changed, moved or copied from another file`);
  }
}

function decrypt(value: string, key: Buffer, additional: string): Buffer {
  const part = (name: string) => Buffer.from(new RegExp(`[\\[,]${name}:([^,\\]]*)`).exec(value)?.[1] ?? '', 'base64');
  const tag = part('tag');
  const decipher = createDecipheriv('aes-256-gcm', key, part('iv'), { authTagLength: 16 });
  decipher.setAuthTag(tag);
  decipher.setAAD(Buffer.from(additional));
  return Buffer.concat([decipher.update(part('data')), decipher.final()]);
}

/** The bytes that Go's SOPS hashes for a value in clear. */
function clearBytes(value: unknown, path: readonly string[]): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  throw new UnknownType(`"${path.join('.')}" is in clear and of a type that only sops itself can digest`);
}

function isSame(expected: Buffer, digest: string): boolean {
  const actual = Buffer.from(digest);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
