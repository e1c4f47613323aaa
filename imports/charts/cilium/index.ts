// Made by "strata import" (see 'cilium' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { CiliumValues } from './values.ts';

export type { CiliumValues };

type Services = 'envoy' | 'hubblePeer';
type Workloads = 'envoy' | 'main' | 'operator';

/** Chart cilium 1.20.0, application 1.20.0. */
export const cilium: ImportedChart<CiliumValues, Services, Workloads> = {
  name: 'cilium',
  version: '1.20.0',
  appVersion: '1.20.0',
  repository: 'https://helm.cilium.io',
  oci: 'oci://quay.io/cilium/charts/cilium',
  digest: 'sha256:c5f013912360d1a334f44ef25f36da59ba3414cdb48f466ee12d0c4fdff27883',
  content: 'sha256:a3946602a313158f7fe2931f295bc7fd225530519f115240af394ad9324218c1',
  namespace: 'kube-system',
  kubeVersion: '>= 1.21.0-0',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: true, groups: ['cilium.io'] },
};
