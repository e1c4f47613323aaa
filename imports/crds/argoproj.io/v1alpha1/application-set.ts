// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ApplicationSetFields } from './application-set.types.ts';

export type ApplicationSetProps = { readonly metadata: NamespacedMetadata } & ApplicationSetFields;

export type ApplicationSet = { readonly apiVersion: 'argoproj.io/v1alpha1'; readonly kind: 'ApplicationSet' } & ApplicationSetProps;

/** ApplicationSet of argoproj.io/v1alpha1, namespaced. */
export function applicationSet(props: ApplicationSetProps): ApplicationSet {
  return { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', ...props };
}
