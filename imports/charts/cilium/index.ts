// Made by "strata import" (see 'cilium' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { CiliumValues } from './values.ts';

export type { CiliumValues };

/** Chart cilium 1.20.0, application 1.20.0. */
export const cilium: ImportedChart<CiliumValues, 'envoy' | 'hubblePeer' | 'ingress' | 'hubbleRelay' | 'hubbleMetrics' | 'operator' | 'clustermeshApiserverMetrics' | 'clustermeshApiserver', 'main' | 'envoy' | 'operator' | 'nodeInit' | 'preFlightCheck' | 'preFlightCheckDeployment' | 'hubbleRelay' | 'clustermeshApiserver'> = {
  name: 'cilium',
  version: '1.20.0',
  appVersion: '1.20.0',
  repository: 'https://helm.cilium.io',
  oci: 'oci://quay.io/cilium/charts/cilium',
  digest: 'sha256:c5f013912360d1a334f44ef25f36da59ba3414cdb48f466ee12d0c4fdff27883',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    envoy: 'cilium-envoy',
    hubblePeer: 'hubble-peer',
    ingress: 'cilium-ingress',
    hubbleRelay: 'hubble-relay',
    hubbleMetrics: 'hubble-metrics',
    operator: 'cilium-operator',
    clustermeshApiserverMetrics: 'clustermesh-apiserver-metrics',
    clustermeshApiserver: 'clustermesh-apiserver',
  },
  workloads: {
    main: 'DaemonSet/{value:name}',
    envoy: 'DaemonSet/cilium-envoy',
    operator: 'Deployment/cilium-operator',
    nodeInit: 'DaemonSet/cilium-node-init',
    preFlightCheck: 'DaemonSet/cilium-pre-flight-check',
    preFlightCheckDeployment: 'Deployment/cilium-pre-flight-check',
    hubbleRelay: 'Deployment/hubble-relay',
    clustermeshApiserver: 'Deployment/clustermesh-apiserver',
  },
};
