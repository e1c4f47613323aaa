// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ALBTargetControlConfigFields } from './alb-target-control-config.types.ts';

export type ALBTargetControlConfigProps = { readonly metadata: NamespacedMetadata } & ALBTargetControlConfigFields;

export type ALBTargetControlConfig = { readonly apiVersion: 'elbv2.k8s.aws/v1beta1'; readonly kind: 'ALBTargetControlConfig' } & ALBTargetControlConfigProps;

/** ALBTargetControlConfig of elbv2.k8s.aws/v1beta1, namespaced. */
export function albTargetControlConfig(props: ALBTargetControlConfigProps): ALBTargetControlConfig {
  return { apiVersion: 'elbv2.k8s.aws/v1beta1', kind: 'ALBTargetControlConfig', ...props };
}
