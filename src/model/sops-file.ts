import { isObject, type Json, type JsonObject } from './json.ts';

/** A Kubernetes object that is kept encrypted in Git, as far as it can be read without any key. */
export interface SopsFile {
  /** Its name below `clusters/<cluster>/secrets/`. */
  readonly file: string;
  /** Byte for byte: what goes into the tree. */
  readonly content: string;
  /** Structure, encrypted values and the `sops` block. */
  readonly manifest: JsonObject;
  readonly namespace: string;
  readonly name: string;
  /** Keys of the decrypted Secret, sorted. */
  readonly keys: readonly string[];
}

/** What the `sops` block says of the encryption (SOPS 3.13). */
export interface SopsMetadata {
  /** age recipients, sorted. */
  readonly recipients: readonly string[];
  /** Other ways to the data key that the file has (`pgp`, `kms`...): Strata generates none. */
  readonly otherKeys: readonly string[];
  /** When it was encrypted: an RFC 3339 time; the MAC is bound to it. */
  readonly lastModified?: string;
  readonly mac?: string;
  /** Which fields are encrypted; what Strata generates says `^(data|stringData)$`. */
  readonly encryptedRegex?: string;
}

/**
 * The fields of a Secret whose leaves must be encrypted; everything else stays readable, so that a review sees what a file
 * is.
 */
export const encryptedFields = ['data', 'stringData'] as const;

const otherKeyFields = ['pgp', 'kms', 'gcp_kms', 'hckms', 'azure_kv', 'hc_vault', 'key_groups'] as const;

/** Whether a value is one that SOPS encrypted. */
export function isSopsCiphertext(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^ENC\[AES256_GCM,data:[A-Za-z0-9+/=]*,iv:[A-Za-z0-9+/=]+,tag:[A-Za-z0-9+/=]+,type:[a-z]+\]$/.test(value)
  );
}

/** The `sops` block of a manifest; `undefined` where it has none. */
export function sopsMetadata(manifest: JsonObject): SopsMetadata | undefined {
  const block = manifest.sops;
  if (!isObject(block)) return undefined;
  const age = Array.isArray(block.age) ? (block.age as readonly Json[]) : [];
  const recipients = age.flatMap((entry) =>
    isObject(entry) && typeof entry.recipient === 'string' ? [entry.recipient] : [],
  );
  return {
    recipients: recipients.toSorted(),
    otherKeys: otherKeyFields.filter((field) => isFilled(block[field])),
    ...(typeof block.lastmodified === 'string' ? { lastModified: block.lastmodified } : {}),
    ...(typeof block.mac === 'string' ? { mac: block.mac } : {}),
    ...(typeof block.encrypted_regex === 'string' ? { encryptedRegex: block.encrypted_regex } : {}),
  };
}

/**
 * Dotted paths of the leaves below `data` and `stringData` that stand in clear. SOPS leaves empty strings as they are: they
 * hide nothing.
 */
export function leavesInClear(manifest: JsonObject): readonly string[] {
  return encryptedFields.flatMap((field) => clearBelow(manifest[field], field));
}

function clearBelow(value: Json | undefined, path: string): readonly string[] {
  if (value === undefined || value === null || value === '' || isSopsCiphertext(value)) return [];
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => clearBelow(item, `${path}.${index}`));
  if (isObject(value)) return Object.keys(value).flatMap((key) => clearBelow(value[key], `${path}.${key}`));
  return [path];
}

function isFilled(value: Json | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
