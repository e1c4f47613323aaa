// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GrafanaFields } from './grafana.types.ts';

export type GrafanaProps = { readonly metadata: NamespacedMetadata } & GrafanaFields;

export type Grafana = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'Grafana' } & GrafanaProps;

/** Grafana of generators.external-secrets.io/v1alpha1, namespaced. */
export function grafana(props: GrafanaProps): Grafana {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'Grafana', ...props };
}
