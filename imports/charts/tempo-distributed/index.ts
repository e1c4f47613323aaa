// Made by "strata import" (see 'tempo-distributed' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { TempoDistributedValues } from './values.ts';

export type { TempoDistributedValues };

type Services =
  | 'backendScheduler'
  | 'backendWorker'
  | 'blockBuilder'
  | 'distributor'
  | 'distributorDiscovery'
  | 'gossipRing'
  | 'liveStore'
  | 'memcached'
  | 'querier'
  | 'queryFrontend'
  | 'queryFrontendDiscovery';
type Workloads =
  | 'backendScheduler'
  | 'backendWorker'
  | 'blockBuilder'
  | 'distributor'
  | 'liveStore'
  | 'memcached'
  | 'querier'
  | 'queryFrontend';

/** Chart tempo-distributed 3.3.0, application 3.0.3. */
export const tempoDistributed: ImportedChart<TempoDistributedValues, Services, Workloads> = {
  name: 'tempo-distributed',
  version: '3.3.0',
  appVersion: '3.0.3',
  repository: 'https://grafana-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana-community/helm-charts/tempo-distributed',
  content: 'sha256:36af938b19a4593b54000ed78c35440428345062c6eb2ee7f70a2d53af233543',
  namespace: 'tempo',
  kubeVersion: '^1.25.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: [] },
};
