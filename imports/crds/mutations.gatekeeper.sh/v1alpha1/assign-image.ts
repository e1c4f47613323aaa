// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { AssignImageFields } from './assign-image.types.ts';

export type AssignImageProps = { readonly metadata: ClusterMetadata } & AssignImageFields;

export type AssignImage = { readonly apiVersion: 'mutations.gatekeeper.sh/v1alpha1'; readonly kind: 'AssignImage' } & AssignImageProps;

/** AssignImage of mutations.gatekeeper.sh/v1alpha1, cluster-scoped. */
export function assignImage(props: AssignImageProps): AssignImage {
  return { apiVersion: 'mutations.gatekeeper.sh/v1alpha1', kind: 'AssignImage', ...props };
}
