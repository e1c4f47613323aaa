// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PrometheusAgentFields } from './prometheus-agent.types.ts';

export type PrometheusAgentProps = { readonly metadata: NamespacedMetadata } & PrometheusAgentFields;

export type PrometheusAgent = { readonly apiVersion: 'monitoring.coreos.com/v1alpha1'; readonly kind: 'PrometheusAgent' } & PrometheusAgentProps;

/** PrometheusAgent of monitoring.coreos.com/v1alpha1, namespaced. */
export function prometheusAgent(props: PrometheusAgentProps): PrometheusAgent {
  return { apiVersion: 'monitoring.coreos.com/v1alpha1', kind: 'PrometheusAgent', ...props };
}
