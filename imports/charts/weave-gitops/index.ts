// Made by "strata import" (see 'weave-gitops' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { WeaveGitopsValues } from './values.ts';

export type { WeaveGitopsValues };

/**
 * Chart weave-gitops 4.0.36, application v0.38.0.
 * @deprecated Retired since 2024-03; what follows it: the web UI of the Flux Operator.
 */
export const weaveGitops: ImportedChart<WeaveGitopsValues, 'main', 'main'> = {
  name: 'weave-gitops',
  version: '4.0.36',
  appVersion: 'v0.38.0',
  oci: 'oci://ghcr.io/weaveworks/charts/weave-gitops',
  namespace: 'flux-system',
  retired: { since: '2024-03', successor: 'the web UI of the Flux Operator' },
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};
