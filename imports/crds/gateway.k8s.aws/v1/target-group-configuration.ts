// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TargetGroupConfigurationFields } from './target-group-configuration.types.ts';

export type TargetGroupConfigurationProps = { readonly metadata: NamespacedMetadata } & TargetGroupConfigurationFields;

export type TargetGroupConfiguration = { readonly apiVersion: 'gateway.k8s.aws/v1'; readonly kind: 'TargetGroupConfiguration' } & TargetGroupConfigurationProps;

/** TargetGroupConfiguration of gateway.k8s.aws/v1, namespaced. */
export function targetGroupConfiguration(props: TargetGroupConfigurationProps): TargetGroupConfiguration {
  return { apiVersion: 'gateway.k8s.aws/v1', kind: 'TargetGroupConfiguration', ...props };
}
