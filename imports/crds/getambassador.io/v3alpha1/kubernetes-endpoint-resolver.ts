// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KubernetesEndpointResolverFields } from './kubernetes-endpoint-resolver.types.ts';

export type KubernetesEndpointResolverProps = { readonly metadata: NamespacedMetadata } & KubernetesEndpointResolverFields;

export type KubernetesEndpointResolver = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'KubernetesEndpointResolver' } & KubernetesEndpointResolverProps;

/** KubernetesEndpointResolver of getambassador.io/v3alpha1, namespaced. */
export function kubernetesEndpointResolver(props: KubernetesEndpointResolverProps): KubernetesEndpointResolver {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'KubernetesEndpointResolver', ...props };
}
