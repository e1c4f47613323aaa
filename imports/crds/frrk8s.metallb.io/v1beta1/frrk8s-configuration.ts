// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { FRRK8sConfigurationFields } from './frrk8s-configuration.types.ts';

export type FRRK8sConfigurationProps = { readonly metadata: NamespacedMetadata } & FRRK8sConfigurationFields;

export type FRRK8sConfiguration = { readonly apiVersion: 'frrk8s.metallb.io/v1beta1'; readonly kind: 'FRRK8sConfiguration' } & FRRK8sConfigurationProps;

/** FRRK8sConfiguration of frrk8s.metallb.io/v1beta1, namespaced. */
export function fRRK8sConfiguration(props: FRRK8sConfigurationProps): FRRK8sConfiguration {
  return { apiVersion: 'frrk8s.metallb.io/v1beta1', kind: 'FRRK8sConfiguration', ...props };
}
