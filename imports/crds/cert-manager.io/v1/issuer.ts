// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { IssuerFields } from './issuer.types.ts';

export type IssuerProps = { readonly metadata: NamespacedMetadata } & IssuerFields;

export type Issuer = { readonly apiVersion: 'cert-manager.io/v1'; readonly kind: 'Issuer' } & IssuerProps;

/** Issuer of cert-manager.io/v1, namespaced. */
export function issuer(props: IssuerProps): Issuer {
  return { apiVersion: 'cert-manager.io/v1', kind: 'Issuer', ...props };
}
