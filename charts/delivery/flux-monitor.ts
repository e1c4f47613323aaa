import type { Construct } from 'constructs';
import {
  Cluster,
  Component,
  declareFlow,
  Resource,
  type Reachable,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import { podMonitor } from '../../imports/crds/monitoring.coreos.com/v1/pod-monitor.ts';
import type { FluxTraffic } from './flux-traffic.ts';

/** Makes Prometheus scrape the controllers of Flux. */
export class FluxMonitor extends Component {
  constructor(
    scope: Construct,
    props: { readonly namespace: NamespaceHandle; readonly prometheus: Reachable; readonly flux: FluxTraffic },
  ) {
    super(scope, 'flux-monitor');
    const { controllers } = props.flux;
    const apps = controllers.flatMap(({ endpoint }) =>
      endpoint.type === 'pods' ? Object.values(endpoint.labels) : [],
    );
    new Resource(
      this,
      podMonitor({
        metadata: { name: 'flux', namespace: props.namespace.name },
        spec: {
          namespaceSelector: { matchNames: [Cluster.of(this).engineNamespace.name] },
          selector: { matchExpressions: [{ key: 'app', operator: 'In', values: apps }] },
          podMetricsEndpoints: [{ port: 'http-prom' }],
        },
      }),
    );
    for (const to of controllers) declareFlow(this, { from: props.prometheus, to, reason: 'Prometheus scrapes' });
  }
}
