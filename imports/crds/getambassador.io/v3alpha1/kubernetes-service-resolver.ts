// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KubernetesServiceResolverFields } from './kubernetes-service-resolver.types.ts';

export type KubernetesServiceResolverProps = { readonly metadata: NamespacedMetadata } & KubernetesServiceResolverFields;

export type KubernetesServiceResolver = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'KubernetesServiceResolver' } & KubernetesServiceResolverProps;

/** KubernetesServiceResolver of getambassador.io/v3alpha1, namespaced. */
export function kubernetesServiceResolver(props: KubernetesServiceResolverProps): KubernetesServiceResolver {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'KubernetesServiceResolver', ...props };
}
