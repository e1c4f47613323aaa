// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ConfigurationStateFields } from './configuration-state.types.ts';

export type ConfigurationStateProps = { readonly metadata: NamespacedMetadata } & ConfigurationStateFields;

export type ConfigurationState = { readonly apiVersion: 'metallb.io/v1beta1'; readonly kind: 'ConfigurationState' } & ConfigurationStateProps;

/** ConfigurationState of metallb.io/v1beta1, namespaced. */
export function configurationState(props: ConfigurationStateProps): ConfigurationState {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'ConfigurationState', ...props };
}
