// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PublicationFields } from './publication.types.ts';

export type PublicationProps = { readonly metadata: NamespacedMetadata } & PublicationFields;

export type Publication = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'Publication' } & PublicationProps;

/** Publication of postgresql.cnpg.io/v1, namespaced. */
export function publication(props: PublicationProps): Publication {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Publication', ...props };
}
