import type { Construct } from 'constructs';
import { fluxOperator } from '../../imports/charts/flux-operator/index.ts';
import { Cluster, Component, HelmRelease } from '../../src/authoring/index.ts';
import type { ScrapeTarget } from '../scrape-target.ts';

/**
 * The GitOps dashboard: the web UI of the Flux Operator. It reports on the Flux that bootstrap installed and is not published: without
 * single sign-on whoever reaches it sees everything (`kubectl -n flux-system port-forward svc/flux-operator 9080`).
 */
export class FluxDashboard extends Component {
  readonly release: HelmRelease<object>;
  readonly scrapeTargets: readonly ScrapeTarget[];

  constructor(scope: Construct) {
    super(scope, 'flux-dashboard');
    const namespace = Cluster.of(this).engineNamespace;
    const release = new HelmRelease(this, fluxOperator, {
      namespace,
      values: {
        installCRDs: true,
        // The chart's policy lets everybody in.
        web: { enabled: true, networkPolicy: { create: false } },
      },
    });
    this.release = release;
    this.scrapeTargets = [
      {
        name: 'flux-operator',
        pods: release.pods('main'),
        port: { name: 'http-metrics', port: 8080 },
      },
    ];
  }
}
