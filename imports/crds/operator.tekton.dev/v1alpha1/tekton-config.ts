// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonConfigFields } from './tekton-config.types.ts';

export type TektonConfigProps = { readonly metadata: ClusterMetadata } & TektonConfigFields;

export type TektonConfig = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonConfig' } & TektonConfigProps;

/** TektonConfig of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonConfig(props: TektonConfigProps): TektonConfig {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonConfig', ...props };
}
