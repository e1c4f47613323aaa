// Made by "strata import" (see 'gitlab-runner' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { GitlabRunnerValues } from './values.ts';

export type { GitlabRunnerValues };

type Services = never;
type Workloads = 'main';

/** Chart gitlab-runner 0.86.0, application 18.9.0. */
export const gitlabRunner: ImportedChart<GitlabRunnerValues, Services, Workloads> = {
  name: 'gitlab-runner',
  version: '0.86.0',
  appVersion: '18.9.0',
  repository: 'https://charts.gitlab.io',
  digest: 'sha256:321a702c2425457b36e06871387291bdcf9acead8de27d7198abc66fa41d0401',
  content: 'sha256:3801b06b31bd2c828e40497eae12923dad93fff28f312045de48d0914f7689cb',
  namespace: 'gitlab',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};
