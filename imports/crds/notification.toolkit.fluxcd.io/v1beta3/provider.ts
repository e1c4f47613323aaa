// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ProviderFields } from './provider.types.ts';

export type ProviderProps = { readonly metadata: NamespacedMetadata } & ProviderFields;

export type Provider = { readonly apiVersion: 'notification.toolkit.fluxcd.io/v1beta3'; readonly kind: 'Provider' } & ProviderProps;

/** Provider of notification.toolkit.fluxcd.io/v1beta3, namespaced. */
export function provider(props: ProviderProps): Provider {
  return { apiVersion: 'notification.toolkit.fluxcd.io/v1beta3', kind: 'Provider', ...props };
}
