// Made by "strata import" (see 'weave-gitops' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { WeaveGitopsValues } from './values.ts';

export type { WeaveGitopsValues };

type Services = 'main';
type Workloads = 'main';

/**
 * Chart weave-gitops 4.0.36, application v0.38.0.
 * @deprecated Retired since 2024-03; what follows it: the web UI of the Flux Operator.
 */
export const weaveGitops: ImportedChart<WeaveGitopsValues, Services, Workloads> = {
  name: 'weave-gitops',
  version: '4.0.36',
  appVersion: 'v0.38.0',
  oci: 'oci://ghcr.io/weaveworks/charts/weave-gitops',
  content: 'sha256:3c0ef6384075f6df1110afb3992c3422ba1cb1ccbf37818b4c1e93fd8d97d32d',
  namespace: 'flux-system',
  retired: { since: '2024-03', successor: 'the web UI of the Flux Operator' },
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};
