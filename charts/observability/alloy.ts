import type { Construct } from 'constructs';
import { alloy } from '../../imports/charts/alloy/index.ts';
import { Cluster, Component, declareFlow, HelmRelease, type NamespaceHandle } from '../../src/authoring/index.ts';
import { alloyConfig } from './alloy-config.ts';
import type { Loki } from './loki.ts';
import type { ScrapeTarget } from '../scrape-target.ts';

export interface AlloyProps {
  readonly namespace: NamespaceHandle;
  readonly loki: Loki;
}

/** Ships the logs of all containers to Loki, from every node. */
export class Alloy extends Component {
  readonly release: HelmRelease<object>;
  readonly scrapeTargets: readonly ScrapeTarget[];

  constructor(scope: Construct, props: AlloyProps) {
    super(scope, 'alloy');
    const { loki, namespace } = props;
    const release = new HelmRelease(this, alloy, {
      namespace,
      values: {
        crds: { create: false },
        controller: { type: 'daemonset' },
        alloy: {
          configMap: {
            create: true,
            content: alloyConfig(loki.service.url('http', loki.http), Cluster.of(this).definition.name),
          },
          mounts: { varlog: true },
          enableReporting: false,
          resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '512Mi' } },
        },
      },
    });
    this.release = release;
    declareFlow(this, {
      from: release.service('main'),
      to: loki.service,
      ports: [loki.http],
      reason: 'Alloy ships logs to Loki',
    });
    this.scrapeTargets = [
      { name: 'alloy', pods: release.service('main'), port: { name: 'http-metrics', port: 12345 } },
    ];
  }
}
