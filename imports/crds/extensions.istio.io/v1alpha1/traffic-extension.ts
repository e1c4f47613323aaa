// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TrafficExtensionFields } from './traffic-extension.types.ts';

export type TrafficExtensionProps = { readonly metadata: NamespacedMetadata } & TrafficExtensionFields;

export type TrafficExtension = { readonly apiVersion: 'extensions.istio.io/v1alpha1'; readonly kind: 'TrafficExtension' } & TrafficExtensionProps;

/** TrafficExtension of extensions.istio.io/v1alpha1, namespaced. */
export function trafficExtension(props: TrafficExtensionProps): TrafficExtension {
  return { apiVersion: 'extensions.istio.io/v1alpha1', kind: 'TrafficExtension', ...props };
}
