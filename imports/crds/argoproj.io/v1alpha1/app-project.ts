// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { AppProjectFields } from './app-project.types.ts';

export type AppProjectProps = { readonly metadata: NamespacedMetadata } & AppProjectFields;

export type AppProject = { readonly apiVersion: 'argoproj.io/v1alpha1'; readonly kind: 'AppProject' } & AppProjectProps;

/** AppProject of argoproj.io/v1alpha1, namespaced. */
export function appProject(props: AppProjectProps): AppProject {
  return { apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', ...props };
}
