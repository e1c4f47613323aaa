// Made by "strata import crd". Do not edit.
export { alertmanager, type Alertmanager, type AlertmanagerProps } from './v1/alertmanager.ts';
export { alertmanagerConfig, type AlertmanagerConfig, type AlertmanagerConfigProps } from './v1alpha1/alertmanager-config.ts';
export { podMonitor, type PodMonitor, type PodMonitorProps } from './v1/pod-monitor.ts';
export { probe, type Probe, type ProbeProps } from './v1/probe.ts';
export { prometheus, type Prometheus, type PrometheusProps } from './v1/prometheus.ts';
export { prometheusAgent, type PrometheusAgent, type PrometheusAgentProps } from './v1alpha1/prometheus-agent.ts';
export { prometheusRule, type PrometheusRule, type PrometheusRuleProps } from './v1/prometheus-rule.ts';
export { scrapeConfig, type ScrapeConfig, type ScrapeConfigProps } from './v1alpha1/scrape-config.ts';
export { serviceMonitor, type ServiceMonitor, type ServiceMonitorProps } from './v1/service-monitor.ts';
export { thanosRuler, type ThanosRuler, type ThanosRulerProps } from './v1/thanos-ruler.ts';
