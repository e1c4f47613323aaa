// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { FRRConfigurationFields } from './frr-configuration.types.ts';

export type FRRConfigurationProps = { readonly metadata: NamespacedMetadata } & FRRConfigurationFields;

export type FRRConfiguration = { readonly apiVersion: 'frrk8s.metallb.io/v1beta1'; readonly kind: 'FRRConfiguration' } & FRRConfigurationProps;

/** FRRConfiguration of frrk8s.metallb.io/v1beta1, namespaced. */
export function frrConfiguration(props: FRRConfigurationProps): FRRConfiguration {
  return { apiVersion: 'frrk8s.metallb.io/v1beta1', kind: 'FRRConfiguration', ...props };
}
