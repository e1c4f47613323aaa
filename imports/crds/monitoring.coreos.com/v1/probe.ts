// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ProbeFields } from './probe.types.ts';

export type ProbeProps = { readonly metadata: NamespacedMetadata } & ProbeFields;

export type Probe = { readonly apiVersion: 'monitoring.coreos.com/v1'; readonly kind: 'Probe' } & ProbeProps;

/** Probe of monitoring.coreos.com/v1, namespaced. */
export function probe(props: ProbeProps): Probe {
  return { apiVersion: 'monitoring.coreos.com/v1', kind: 'Probe', ...props };
}
