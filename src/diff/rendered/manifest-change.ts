import type { Json } from '../../model/json.ts';

/** A key of a map, or an item of a list by its name; an item without one has an empty name. */
export type Step = { readonly key: string } | { readonly item: string };

/** One part in which two manifests differ. `from` is absent where it is new, `to` where it has gone. */
export interface ManifestChange {
  readonly path: readonly Step[];
  readonly from?: Json;
  readonly to?: Json;
}

/** A path as people write it: `spec.ports[http].port`. */
export function formatPath(path: readonly Step[]): string {
  return path.reduce((text, step) => {
    if ('item' in step) return `${text}[${step.item}]`;
    if (!/^[\w-]+$/.test(step.key)) return `${text}[${JSON.stringify(step.key)}]`;
    return text === '' ? step.key : `${text}.${step.key}`;
  }, '');
}

/** The keys of a path, an item by its name. */
export function namesOf(path: readonly Step[]): readonly string[] {
  return path.map((step) => ('item' in step ? step.item : step.key));
}
