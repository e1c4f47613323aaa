import type { Resource } from '../model/resource.ts';
import { stringAt } from './field-path.ts';

/** Where a HelmRelease puts what its chart names no namespace for. One that was written by hand says it in a field. */
export function targetNamespaceOf({ namespace, manifest, release }: Resource): string {
  return release?.namespace ?? stringAt(manifest, 'spec.targetNamespace') ?? namespace;
}
