// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ModuleFields } from './module.types.ts';

export type ModuleProps = { readonly metadata: NamespacedMetadata } & ModuleFields;

export type Module = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'Module' } & ModuleProps;

/** Module of getambassador.io/v3alpha1, namespaced. */
export function module(props: ModuleProps): Module {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'Module', ...props };
}
