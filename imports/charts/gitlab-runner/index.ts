// Made by "strata import" (see 'gitlab-runner' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { GitlabRunnerValues } from './values.ts';

export type { GitlabRunnerValues };

/** Chart gitlab-runner 0.86.0, application 18.9.0. */
export const gitlabRunner: ImportedChart<GitlabRunnerValues, 'sessionServer', 'main'> = {
  name: 'gitlab-runner',
  version: '0.86.0',
  appVersion: '18.9.0',
  repository: 'https://charts.gitlab.io',
  digest: 'sha256:321a702c2425457b36e06871387291bdcf9acead8de27d7198abc66fa41d0401',
  namespace: 'gitlab',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    sessionServer: '{fullname}-session-server',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};
