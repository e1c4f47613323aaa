import type { Construct } from 'constructs';
import { Cluster, Component, declareFlow, podsWith, type PodPort, type Reachable } from '../../src/authoring/index.ts';

const artifacts: PodPort = { name: 'http', port: 9090 };
const metrics: PodPort = { name: 'http-prom', port: 8080 };

/** The controllers that `flux bootstrap` installs, with image automation, and which of them fetch artifacts. Labels and ports: Flux 2.9. */
const controllers = {
  'source-controller': false,
  'kustomize-controller': true,
  'helm-controller': true,
  'notification-controller': false,
  'image-reflector-controller': false,
  'image-automation-controller': true,
} as const;

/** The traffic of Flux itself, which bootstrap installs: artifacts and events between its controllers. */
export class FluxTraffic extends Component {
  /** Each controller's pods, with the port of its metrics. */
  readonly controllers: readonly Reachable[];

  constructor(scope: Construct) {
    super(scope, 'flux-traffic');
    const namespace = Cluster.of(this).engineNamespace;
    const pods = (app: string): Reachable => podsWith(namespace, { app }, app, [metrics]);
    for (const [app, fetches] of Object.entries(controllers)) {
      if (fetches)
        declareFlow(this, {
          from: pods(app),
          to: pods('source-controller'),
          ports: [artifacts],
          reason: 'Flux fetches artifacts',
        });
      if (app === 'notification-controller') continue;
      declareFlow(this, {
        from: pods(app),
        to: pods('notification-controller'),
        ports: [artifacts],
        reason: 'Flux reports events',
      });
    }
    this.controllers = Object.keys(controllers).map(pods);
  }
}
