// Made by "strata import" (see 'cilium' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { CiliumValues } from './values.ts';

export type { CiliumValues };

/** Chart cilium 1.20.0, application 1.20.0. */
export const cilium: ImportedChart<CiliumValues, 'envoy' | 'hubblePeer', 'main' | 'envoy' | 'operator'> = {
  name: 'cilium',
  version: '1.20.0',
  appVersion: '1.20.0',
  repository: 'https://helm.cilium.io/',
  oci: 'oci://quay.io/cilium/charts/cilium',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    envoy: 'cilium-envoy',
    hubblePeer: 'hubble-peer',
  },
  workloads: {
    main: 'DaemonSet/cilium',
    envoy: 'DaemonSet/cilium-envoy',
    operator: 'Deployment/cilium-operator',
  },
};
