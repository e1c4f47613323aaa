// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ChallengeFields } from './challenge.types.ts';

export type ChallengeProps = { readonly metadata: NamespacedMetadata } & ChallengeFields;

export type Challenge = { readonly apiVersion: 'acme.cert-manager.io/v1'; readonly kind: 'Challenge' } & ChallengeProps;

/** Challenge of acme.cert-manager.io/v1, namespaced. */
export function challenge(props: ChallengeProps): Challenge {
  return { apiVersion: 'acme.cert-manager.io/v1', kind: 'Challenge', ...props };
}
