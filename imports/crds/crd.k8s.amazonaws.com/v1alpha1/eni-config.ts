// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ENIConfigFields } from './eni-config.types.ts';

export type ENIConfigProps = { readonly metadata: ClusterMetadata } & ENIConfigFields;

export type ENIConfig = { readonly apiVersion: 'crd.k8s.amazonaws.com/v1alpha1'; readonly kind: 'ENIConfig' } & ENIConfigProps;

/** ENIConfig of crd.k8s.amazonaws.com/v1alpha1, cluster-scoped. */
export function eniConfig(props: ENIConfigProps): ENIConfig {
  return { apiVersion: 'crd.k8s.amazonaws.com/v1alpha1', kind: 'ENIConfig', ...props };
}
