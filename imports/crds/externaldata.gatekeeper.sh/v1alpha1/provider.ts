// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ProviderFields } from './provider.types.ts';

export type ProviderProps = { readonly metadata: ClusterMetadata } & ProviderFields;

export type Provider = { readonly apiVersion: 'externaldata.gatekeeper.sh/v1alpha1'; readonly kind: 'Provider' } & ProviderProps;

/** Provider of externaldata.gatekeeper.sh/v1alpha1, cluster-scoped. */
export function provider(props: ProviderProps): Provider {
  return { apiVersion: 'externaldata.gatekeeper.sh/v1alpha1', kind: 'Provider', ...props };
}
