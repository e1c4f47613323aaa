// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { IngressClassParamsFields } from './ingress-class-params.types.ts';

export type IngressClassParamsProps = { readonly metadata: ClusterMetadata } & IngressClassParamsFields;

export type IngressClassParams = { readonly apiVersion: 'elbv2.k8s.aws/v1beta1'; readonly kind: 'IngressClassParams' } & IngressClassParamsProps;

/** IngressClassParams of elbv2.k8s.aws/v1beta1, cluster-scoped. */
export function ingressClassParams(props: IngressClassParamsProps): IngressClassParams {
  return { apiVersion: 'elbv2.k8s.aws/v1beta1', kind: 'IngressClassParams', ...props };
}
