// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumL2AnnouncementPolicyFields } from './cilium-l2-announcement-policy.types.ts';

export type CiliumL2AnnouncementPolicyProps = { readonly metadata: ClusterMetadata } & CiliumL2AnnouncementPolicyFields;

export type CiliumL2AnnouncementPolicy = { readonly apiVersion: 'cilium.io/v2alpha1'; readonly kind: 'CiliumL2AnnouncementPolicy' } & CiliumL2AnnouncementPolicyProps;

/** CiliumL2AnnouncementPolicy of cilium.io/v2alpha1, cluster-scoped. */
export function ciliumL2AnnouncementPolicy(props: CiliumL2AnnouncementPolicyProps): CiliumL2AnnouncementPolicy {
  return { apiVersion: 'cilium.io/v2alpha1', kind: 'CiliumL2AnnouncementPolicy', ...props };
}
