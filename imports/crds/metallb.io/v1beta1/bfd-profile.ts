// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { BFDProfileFields } from './bfd-profile.types.ts';

export type BFDProfileProps = { readonly metadata: NamespacedMetadata } & BFDProfileFields;

export type BFDProfile = { readonly apiVersion: 'metallb.io/v1beta1'; readonly kind: 'BFDProfile' } & BFDProfileProps;

/** BFDProfile of metallb.io/v1beta1, namespaced. */
export function bfdProfile(props: BFDProfileProps): BFDProfile {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'BFDProfile', ...props };
}
