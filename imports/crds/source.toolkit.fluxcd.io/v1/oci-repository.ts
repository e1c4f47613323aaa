// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { OCIRepositoryFields } from './oci-repository.types.ts';

export type OCIRepositoryProps = { readonly metadata: NamespacedMetadata } & OCIRepositoryFields;

export type OCIRepository = { readonly apiVersion: 'source.toolkit.fluxcd.io/v1'; readonly kind: 'OCIRepository' } & OCIRepositoryProps;

/** OCIRepository of source.toolkit.fluxcd.io/v1, namespaced. */
export function ociRepository(props: OCIRepositoryProps): OCIRepository {
  return { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'OCIRepository', ...props };
}
