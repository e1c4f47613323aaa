// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonMulticlusterProxyAAEFields } from './tekton-multicluster-proxy-aae.types.ts';

export type TektonMulticlusterProxyAAEProps = { readonly metadata: ClusterMetadata } & TektonMulticlusterProxyAAEFields;

export type TektonMulticlusterProxyAAE = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonMulticlusterProxyAAE' } & TektonMulticlusterProxyAAEProps;

/** TektonMulticlusterProxyAAE of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonMulticlusterProxyAAE(props: TektonMulticlusterProxyAAEProps): TektonMulticlusterProxyAAE {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonMulticlusterProxyAAE', ...props };
}
