// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ListenerRuleConfigurationFields } from './listener-rule-configuration.types.ts';

export type ListenerRuleConfigurationProps = { readonly metadata: NamespacedMetadata } & ListenerRuleConfigurationFields;

export type ListenerRuleConfiguration = { readonly apiVersion: 'gateway.k8s.aws/v1'; readonly kind: 'ListenerRuleConfiguration' } & ListenerRuleConfigurationProps;

/** ListenerRuleConfiguration of gateway.k8s.aws/v1, namespaced. */
export function listenerRuleConfiguration(props: ListenerRuleConfigurationProps): ListenerRuleConfiguration {
  return { apiVersion: 'gateway.k8s.aws/v1', kind: 'ListenerRuleConfiguration', ...props };
}
