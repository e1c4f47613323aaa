// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ApplicationFields } from './application.types.ts';

export type ApplicationProps = { readonly metadata: NamespacedMetadata } & ApplicationFields;

export type Application = { readonly apiVersion: 'argoproj.io/v1alpha1'; readonly kind: 'Application' } & ApplicationProps;

/** Application of argoproj.io/v1alpha1, namespaced. */
export function application(props: ApplicationProps): Application {
  return { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', ...props };
}
