// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CiliumNodeConfigFields } from './cilium-node-config.types.ts';

export type CiliumNodeConfigProps = { readonly metadata: NamespacedMetadata } & CiliumNodeConfigFields;

export type CiliumNodeConfig = { readonly apiVersion: 'cilium.io/v2alpha1'; readonly kind: 'CiliumNodeConfig' } & CiliumNodeConfigProps;

/** CiliumNodeConfig of cilium.io/v2alpha1, namespaced. */
export function ciliumNodeConfig(props: CiliumNodeConfigProps): CiliumNodeConfig {
  return { apiVersion: 'cilium.io/v2alpha1', kind: 'CiliumNodeConfig', ...props };
}
