// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { AuthServiceFields } from './auth-service.types.ts';

export type AuthServiceProps = { readonly metadata: NamespacedMetadata } & AuthServiceFields;

export type AuthService = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'AuthService' } & AuthServiceProps;

/** AuthService of getambassador.io/v3alpha1, namespaced. */
export function authService(props: AuthServiceProps): AuthService {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'AuthService', ...props };
}
