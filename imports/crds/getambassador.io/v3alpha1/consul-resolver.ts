// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ConsulResolverFields } from './consul-resolver.types.ts';

export type ConsulResolverProps = { readonly metadata: NamespacedMetadata } & ConsulResolverFields;

export type ConsulResolver = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'ConsulResolver' } & ConsulResolverProps;

/** ConsulResolver of getambassador.io/v3alpha1, namespaced. */
export function consulResolver(props: ConsulResolverProps): ConsulResolver {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'ConsulResolver', ...props };
}
