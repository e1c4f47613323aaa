// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GitlabDeployTokenFields } from './gitlab-deploy-token.types.ts';

export type GitlabDeployTokenProps = { readonly metadata: NamespacedMetadata } & GitlabDeployTokenFields;

export type GitlabDeployToken = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'GitlabDeployToken' } & GitlabDeployTokenProps;

/** GitlabDeployToken of generators.external-secrets.io/v1alpha1, namespaced. */
export function gitlabDeployToken(props: GitlabDeployTokenProps): GitlabDeployToken {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'GitlabDeployToken', ...props };
}
