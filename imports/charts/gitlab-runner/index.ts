// Made by "strata import" (see 'gitlab-runner' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { GitlabRunnerValues } from './values.ts';

export type { GitlabRunnerValues };

/** Chart gitlab-runner 0.86.0, application 18.9.0. */
export const gitlabRunner: ImportedChart<GitlabRunnerValues, never, 'main'> = {
  name: 'gitlab-runner',
  version: '0.86.0',
  appVersion: '18.9.0',
  repository: 'https://charts.gitlab.io/',
  namespace: 'gitlab',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    main: 'Deployment/{fullname}',
  },
};
