// Made by "strata import" (see 'loki-gel' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { LokiGelValues } from './values.ts';

export type { LokiGelValues };

type Services =
  | 'backend'
  | 'backendHeadless'
  | 'canary'
  | 'chunksCache'
  | 'gateway'
  | 'memberlist'
  | 'querySchedulerDiscovery'
  | 'read'
  | 'readHeadless'
  | 'resultsCache'
  | 'write'
  | 'writeHeadless';
type Workloads = 'backend' | 'canary' | 'chunksCache' | 'gateway' | 'read' | 'resultsCache' | 'write';

/**
 * Chart loki 7.3.0, application 3.6.12.
 * @deprecated Retired since 2026-03; what follows it: the loki chart of grafana-community.
 */
export const lokiGel: ImportedChart<LokiGelValues, Services, Workloads> = {
  name: 'loki',
  version: '7.3.0',
  appVersion: '3.6.12',
  repository: 'https://grafana.github.io/helm-charts',
  oci: 'oci://ghcr.io/grafana/helm-charts/loki',
  content: 'sha256:6275b46fca5e52c94c40535d6e2825054b0e57002442bb2a3638423417298902',
  namespace: 'loki',
  retired: { since: '2026-03', successor: 'the loki chart of grafana-community' },
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: [] },
};
