// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GitRepositoryFields } from './git-repository.types.ts';

export type GitRepositoryProps = { readonly metadata: NamespacedMetadata } & GitRepositoryFields;

export type GitRepository = { readonly apiVersion: 'source.toolkit.fluxcd.io/v1'; readonly kind: 'GitRepository' } & GitRepositoryProps;

/** GitRepository of source.toolkit.fluxcd.io/v1, namespaced. */
export function gitRepository(props: GitRepositoryProps): GitRepository {
  return { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'GitRepository', ...props };
}
