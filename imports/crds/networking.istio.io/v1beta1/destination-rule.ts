// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { DestinationRuleFields } from './destination-rule.types.ts';

export type DestinationRuleProps = { readonly metadata: NamespacedMetadata } & DestinationRuleFields;

export type DestinationRule = { readonly apiVersion: 'networking.istio.io/v1beta1'; readonly kind: 'DestinationRule' } & DestinationRuleProps;

/** DestinationRule of networking.istio.io/v1beta1, namespaced. */
export function destinationRule(props: DestinationRuleProps): DestinationRule {
  return { apiVersion: 'networking.istio.io/v1beta1', kind: 'DestinationRule', ...props };
}
