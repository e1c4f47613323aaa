// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { HelmRepositoryFields } from './helm-repository.types.ts';

export type HelmRepositoryProps = { readonly metadata: NamespacedMetadata } & HelmRepositoryFields;

export type HelmRepository = { readonly apiVersion: 'source.toolkit.fluxcd.io/v1'; readonly kind: 'HelmRepository' } & HelmRepositoryProps;

/** HelmRepository of source.toolkit.fluxcd.io/v1, namespaced. */
export function helmRepository(props: HelmRepositoryProps): HelmRepository {
  return { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'HelmRepository', ...props };
}
