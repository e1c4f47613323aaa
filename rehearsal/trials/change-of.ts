import type { Json, JsonObject } from '../../src/model/json.ts';
import { fieldOf } from '../api/kube-object.ts';

/** A field that the tree sets, with another value that does no harm for a moment. */
export interface Change {
  readonly path: readonly string[];
  readonly value: Json;
}

/** Fields beside texts that are free, each with what it may become. */
const others: readonly Change[] = Object.freeze<Change[]>([
  { path: ['spec', 'interval'], value: '47m' },
  { path: ['spec', 'refreshInterval'], value: '47m' },
  { path: ['spec', 'description'], value: 'drifted' },
  { path: ['description'], value: 'drifted' },
  { path: ['spec', 'acme', 'email'], value: 'drifted@example.com' },
  { path: ['spec', 'revisionHistoryLimit'], value: 7 },
  { path: ['spec', 'replicas'], value: 0 },
]);

/** How an object can be changed: a label, an annotation or a key of a ConfigMap that may be anything, else a field of its specification. */
export function changeOf(manifest: JsonObject): Change | undefined {
  const roots = [
    ...(manifest['kind'] === 'ConfigMap' ? [['data']] : []),
    ['metadata', 'labels'],
    ['metadata', 'annotations'],
  ];
  for (const root of roots) {
    const map = fieldOf(manifest, ...root);
    const key = map !== null && typeof map === 'object' ? Object.keys(map).find(isFreeText) : undefined;
    if (key !== undefined) return { path: [...root, key], value: 'drifted' };
  }
  return others.find(({ path, value }) => {
    const now = fieldOf(manifest, ...path);
    return typeof now === typeof value && now !== value;
  });
}

/** Labels and annotations under a domain mean something to somebody. */
function isFreeText(key: string): boolean {
  return !key.includes('/') || key.startsWith('app.kubernetes.io/');
}
