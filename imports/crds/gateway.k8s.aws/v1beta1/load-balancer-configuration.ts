// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { LoadBalancerConfigurationFields } from './load-balancer-configuration.types.ts';

export type LoadBalancerConfigurationProps = { readonly metadata: NamespacedMetadata } & LoadBalancerConfigurationFields;

export type LoadBalancerConfiguration = { readonly apiVersion: 'gateway.k8s.aws/v1beta1'; readonly kind: 'LoadBalancerConfiguration' } & LoadBalancerConfigurationProps;

/** LoadBalancerConfiguration of gateway.k8s.aws/v1beta1, namespaced. */
export function loadBalancerConfiguration(props: LoadBalancerConfigurationProps): LoadBalancerConfiguration {
  return { apiVersion: 'gateway.k8s.aws/v1beta1', kind: 'LoadBalancerConfiguration', ...props };
}
