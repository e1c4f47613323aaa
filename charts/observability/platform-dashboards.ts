import type { Construct } from 'constructs';
import { Cluster, Component, type NamespaceHandle } from '../../src/authoring/index.ts';
import { Dashboard } from './dashboard.ts';

/** The dashboards that every platform has: how Flux reconciles, and what flows through the network. */
export class PlatformDashboards extends Component {
  constructor(scope: Construct, namespace: NamespaceHandle) {
    super(scope, 'dashboards');
    const byController = '{{controller}}';
    const flux = `namespace="${Cluster.of(this).engineNamespace.name}"`;
    new Dashboard(this, 'dashboard-flux', {
      namespace,
      title: 'Flux',
      panels: [
        {
          title: 'Reconciliations',
          legend: byController,
          unit: 'ops',
          query: `sum by (controller) (rate(controller_runtime_reconcile_total{${flux}}[5m]))`,
        },
        {
          title: 'Failures',
          legend: byController,
          unit: 'ops',
          query: `sum by (controller) (rate(controller_runtime_reconcile_errors_total{${flux}}[5m]))`,
        },
        {
          title: 'Duration, 99 %',
          legend: '{{kind}}',
          unit: 's',
          query: 'histogram_quantile(0.99, sum by (kind, le) (rate(gotk_reconcile_duration_seconds_bucket[5m])))',
        },
        { title: 'Log', source: 'loki', query: `{${flux}} | json | level="error"` },
      ],
    });
    new Dashboard(this, 'dashboard-network', {
      namespace,
      title: 'Network',
      panels: [
        {
          title: 'Dropped packets',
          query: 'sum by (reason) (rate(hubble_drop_total[5m]))',
          legend: '{{reason}}',
          unit: 'pps',
        },
        {
          title: 'Flows',
          query: 'sum by (verdict) (rate(hubble_flows_processed_total[5m]))',
          legend: '{{verdict}}',
          unit: 'ops',
        },
        {
          title: 'DNS errors',
          query: 'sum by (rcode) (rate(hubble_dns_responses_total{rcode!="No Error"}[5m]))',
          legend: '{{rcode}}',
          unit: 'ops',
        },
        { title: 'Policies that could not be applied', query: 'sum(cilium_policy_change_total{outcome="fail"})' },
      ],
    });
  }
}
