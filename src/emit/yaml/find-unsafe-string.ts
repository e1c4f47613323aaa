import type { Json, JsonObject } from '../../model/json.ts';
import { formatDoubleQuoted } from './format-scalar.ts';

/** A string or key that YAML cannot carry to the cluster unharmed. */
export interface UnsafeString {
  /** Dotted, from the manifest down: `data["notes.txt"]`, `spec.args[2]`. */
  readonly path: string;
  /** Completes "holds a string that ...": what in it is refused or changed, and by whom. */
  readonly reason: string;
}

/**
 * Characters that kustomize's reader rejects in what it itself wrote (go-yaml, `yaml_parser_update_buffer`: DEL, the C1 controls
 * with U+0085, which it takes for a line break, U+FFFE and U+FFFF). Surrogates are looked at more closely: pairs are fine.
 */
const suspicious = /[\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
const refused = /[\u007f-\u009f\ufffe\uffff]/;

/** The longest form of a key, quotes included, in which go-yaml still finds the colon (its scanner looks 1,024 characters ahead). */
const longestKey = 1024;
/** Below this, a key is short enough even if every character of it is escaped. */
const longestSafeKey = Math.floor((longestKey - 2) / 6);

/**
 * Everything in a manifest that would be rejected or corrupted on its way to the cluster, in the order of the manifest. `sound` collects keys that
 * were looked at and are fine: a platform has few of them, each many times.
 */
export function findUnsafeStrings(value: Json, sound: Set<string> = new Set()): UnsafeString[] {
  if (!isSuspicious(value, sound)) return [];
  const found: UnsafeString[] = [];
  visit(value, '', found);
  return found;
}

/** The quick look that nearly every manifest ends with: it builds no paths, and no closure for each string that it passes. */
function isSuspicious(value: Json | undefined, sound: Set<string>): boolean {
  if (typeof value === 'string') return suspicious.test(value);
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) if (isSuspicious(item, sound)) return true;
    return false;
  }
  for (const key in value) {
    if (!sound.has(key)) {
      if (isSuspiciousKey(key)) return true;
      sound.add(key);
    }
    if (isSuspicious((value as JsonObject)[key], sound)) return true;
  }
  return false;
}

function isSuspiciousKey(key: string): boolean {
  return key === '<<' || key.length > longestSafeKey || suspicious.test(key);
}

function visit(value: Json | undefined, path: string, found: UnsafeString[]): void {
  if (typeof value === 'string') {
    const reason = whyUnsafe(value);
    if (reason !== undefined) found.push({ path, reason });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, `${path}[${index}]`, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      const at = join(path, key);
      const reason = whyUnsafeKey(key);
      if (reason !== undefined) found.push({ path: at, reason });
      visit(item, at, found);
    }
  }
}

function whyUnsafe(text: string): string | undefined {
  if (!suspicious.test(text)) return undefined;
  const char = refused.exec(text)?.[0];
  if (char !== undefined) return `holds the character ${codePoint(char)}, which YAML readers reject`;
  return text.isWellFormed() ? undefined : 'holds half of a surrogate pair, which is no character';
}

function whyUnsafeKey(key: string): string | undefined {
  if (key === '<<') return 'is the key "<<", which YAML readers take for a merge and drop';
  if (key.length > longestSafeKey && formatDoubleQuoted(key).length > longestKey) {
    return 'is a key of more than 1,022 characters, whose end YAML readers do not find';
  }
  const reason = whyUnsafe(key);
  return reason === undefined ? undefined : `is a key that ${reason}`;
}

function codePoint(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function join(path: string, key: string): string {
  const shown = key.length > 60 ? `${key.slice(0, 57)}...` : key;
  if (!/^[\w-]+$/.test(shown)) return `${path}[${JSON.stringify(shown)}]`;
  return path === '' ? shown : `${path}.${shown}`;
}
