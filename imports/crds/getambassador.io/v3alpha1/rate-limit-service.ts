// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { RateLimitServiceFields } from './rate-limit-service.types.ts';

export type RateLimitServiceProps = { readonly metadata: NamespacedMetadata } & RateLimitServiceFields;

export type RateLimitService = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'RateLimitService' } & RateLimitServiceProps;

/** RateLimitService of getambassador.io/v3alpha1, namespaced. */
export function rateLimitService(props: RateLimitServiceProps): RateLimitService {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'RateLimitService', ...props };
}
