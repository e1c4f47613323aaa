// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CommunityFields } from './community.types.ts';

export type CommunityProps = { readonly metadata: NamespacedMetadata } & CommunityFields;

export type Community = { readonly apiVersion: 'metallb.io/v1beta1'; readonly kind: 'Community' } & CommunityProps;

/** Community of metallb.io/v1beta1, namespaced. */
export function community(props: CommunityProps): Community {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'Community', ...props };
}
