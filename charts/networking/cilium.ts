import type { Construct } from 'constructs';
import { cilium } from '../../imports/charts/cilium/index.ts';
import {
  Cluster,
  Component,
  declareFlow,
  HelmRelease,
  podsWith,
  relyOn,
  kubeSystem,
} from '../../src/authoring/index.ts';
import type { ScrapeTarget } from '../scrape-target.ts';
import { ciliumValues, type EniMode, type L2Mode } from './cilium-values.ts';

/** With how pods get addresses and how the cluster is reached (`mode`), and what that asks for. */
export type CiliumProps = CommonProps & (EniMode | L2Mode);

interface CommonProps {
  /** Bootstrap installs the same release first, since no pod runs before its network plugin; Flux then takes it over. */
  readonly adopt: boolean;
  /** Between nodes. @default 'wireguard' */
  readonly encryption?: 'wireguard' | 'none';
}

/** The network plugin, with Hubble's relay, UI and metrics. */
export class Cilium extends Component {
  readonly release: HelmRelease<object>;
  readonly scrapeTargets: readonly ScrapeTarget[];

  constructor(scope: Construct, props: CiliumProps) {
    super(scope, 'cilium');
    const values = ciliumValues(Cluster.of(this).definition.name, props, props.encryption ?? 'wireguard');
    const release = new HelmRelease(this, cilium, {
      namespace: kubeSystem,
      values,
      adopt: props.adopt,
      // Hubble's certificates come from a post-install hook, which Helm runs after it waited, while the relay waits for them: a first
      // installation that waits never ends. Upgrades wait.
      waitForReady: false,
    });
    this.release = release;
    if (props.mode === 'eni') relyOn(release.resource, props.operatorRole);

    const relay = podsWith(kubeSystem, { 'k8s-app': 'hubble-relay' }, 'hubble-relay', [{ port: 4245 }]);
    const ui = podsWith(kubeSystem, { 'k8s-app': 'hubble-ui' }, 'hubble-ui');
    declareFlow(this, { from: ui, to: relay, reason: "Hubble's UI asks its relay for flows" });

    const agents = release.pods('main');
    const operator = release.pods('operator');
    this.scrapeTargets = [
      { name: 'cilium-agent', pods: agents, port: { name: 'prometheus', port: 9962 } },
      { name: 'hubble', pods: agents, port: { name: 'hubble-metrics', port: 9965 } },
      { name: 'cilium-operator', pods: operator, port: { name: 'prometheus', port: 9963 } },
    ];
  }
}
