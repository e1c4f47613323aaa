// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonInstallerSetFields } from './tekton-installer-set.types.ts';

export type TektonInstallerSetProps = { readonly metadata: ClusterMetadata } & TektonInstallerSetFields;

export type TektonInstallerSet = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonInstallerSet' } & TektonInstallerSetProps;

/** TektonInstallerSet of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonInstallerSet(props: TektonInstallerSetProps): TektonInstallerSet {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonInstallerSet', ...props };
}
