import { createHash } from 'node:crypto';
import type { IdentityParts } from '../model/identity.ts';
import { shortKinds } from './short-kinds.ts';

/** Kept below what file systems take (255 bytes), so that a scratch name still fits. */
const longest = 240;

/**
 * The name of an object's file: `<kind>_<namespace>_<name>.yaml`, without the namespace for cluster-scoped kinds. A function of
 * the identity alone, and different for different identities (kinds of one group that differ in case only are one kind to Kubernetes).
 * A kind that is not the well-known one of its name carries its group: `gateway.networking.istio.io_ingress_public.yaml`.
 */
export function fileName({ group, kind, namespace, name }: IdentityParts): string {
  const parts = namespace === '' ? [name] : [namespace, name];
  const whole = [kindName(group, kind), ...parts.map(encode)].join('_');
  return `${whole.length > longest ? shorten(whole) : whole}.yaml`;
}

function kindName(group: string, kind: string): string {
  const lower = kind.toLowerCase();
  const owner = shortKinds.get(kind);
  return encode(group === owner || (owner === undefined && group === '') ? lower : `${lower}.${group}`);
}

const harmless = /^[a-z0-9.-]*$/;

/** Percent-encodes all but lower-case letters, digits, dots and dashes: capitals too, because some file systems ignore case. */
function encode(part: string): string {
  if (harmless.test(part)) return part;
  return [...new TextEncoder().encode(part)].map(encodeByte).join('');
}

function encodeByte(byte: number): string {
  const char = String.fromCharCode(byte);
  return harmless.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** What is too long keeps its start and is told apart by a digest; `~` stands in no other name. */
function shorten(whole: string): string {
  return `${whole.slice(0, longest - 34).replace(/%.?$/, '')}~${createHash('sha256').update(whole).digest('hex').slice(0, 32)}`;
}
