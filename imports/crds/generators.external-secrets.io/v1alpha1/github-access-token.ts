// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GithubAccessTokenFields } from './github-access-token.types.ts';

export type GithubAccessTokenProps = { readonly metadata: NamespacedMetadata } & GithubAccessTokenFields;

export type GithubAccessToken = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'GithubAccessToken' } & GithubAccessTokenProps;

/** GithubAccessToken of generators.external-secrets.io/v1alpha1, namespaced. */
export function githubAccessToken(props: GithubAccessTokenProps): GithubAccessToken {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'GithubAccessToken', ...props };
}
