// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PrometheusRuleFields } from './prometheus-rule.types.ts';

export type PrometheusRuleProps = { readonly metadata: NamespacedMetadata } & PrometheusRuleFields;

export type PrometheusRule = { readonly apiVersion: 'monitoring.coreos.com/v1'; readonly kind: 'PrometheusRule' } & PrometheusRuleProps;

/** PrometheusRule of monitoring.coreos.com/v1, namespaced. */
export function prometheusRule(props: PrometheusRuleProps): PrometheusRule {
  return { apiVersion: 'monitoring.coreos.com/v1', kind: 'PrometheusRule', ...props };
}
