// Made by "strata import" (see 'mimir-distributed' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { MimirDistributedValues } from './values.ts';

export type { MimirDistributedValues };

type Services =
  | 'alertmanager'
  | 'alertmanagerHeadless'
  | 'compactor'
  | 'distributor'
  | 'distributorHeadless'
  | 'gossipRing'
  | 'ingesterHeadless'
  | 'ingesterZoneA'
  | 'ingesterZoneB'
  | 'ingesterZoneC'
  | 'minio'
  | 'minioConsole'
  | 'nginx'
  | 'overridesExporter'
  | 'querier'
  | 'queryFrontend'
  | 'queryScheduler'
  | 'querySchedulerHeadless'
  | 'ruler'
  | 'storeGatewayHeadless'
  | 'storeGatewayZoneA'
  | 'storeGatewayZoneB'
  | 'storeGatewayZoneC';
type Workloads =
  | 'alertmanager'
  | 'compactor'
  | 'distributor'
  | 'ingesterZoneA'
  | 'ingesterZoneB'
  | 'ingesterZoneC'
  | 'makeMinioBuckets540'
  | 'minio'
  | 'minioPostJob'
  | 'nginx'
  | 'overridesExporter'
  | 'querier'
  | 'queryFrontend'
  | 'queryScheduler'
  | 'rolloutOperator'
  | 'ruler'
  | 'storeGatewayZoneA'
  | 'storeGatewayZoneB'
  | 'storeGatewayZoneC';

/** Chart mimir-distributed 5.7.0, application 2.16.0. */
export const mimirDistributed: ImportedChart<MimirDistributedValues, Services, Workloads> = {
  name: 'mimir-distributed',
  version: '5.7.0',
  appVersion: '2.16.0',
  repository: 'https://grafana.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana/helm-charts/mimir-distributed',
  content: 'sha256:5f4f2d709c9d68c2e18c59ec7660553eb0f9580830374dd13fa1aaa6a3997b14',
  namespace: 'mimir',
  kubeVersion: '^1.20.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: [] },
};
