import { stringAt } from '../../knowledge/field-path.ts';
import type { Resource } from '../../model/resource.ts';

/** Where a HelmRelease puts what its chart names no namespace for; `undefined` for other kinds. One that was written by hand says it in a field. */
export function targetNamespaceOf({ kind, namespace, manifest, release }: Resource): string | undefined {
  if (kind !== 'HelmRelease') return undefined;
  return release?.namespace ?? stringAt(manifest, 'spec.targetNamespace') ?? namespace;
}
