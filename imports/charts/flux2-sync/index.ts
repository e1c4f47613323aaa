// Made by "strata import" (see 'flux2-sync' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { Flux2SyncValues } from './values.ts';

export type { Flux2SyncValues };

/** Chart flux2-sync 1.14.5, application 2.8.5. */
export const flux2Sync: ImportedChart<Flux2SyncValues, never, 'generateGitSecret'> = {
  name: 'flux2-sync',
  version: '1.14.5',
  appVersion: '2.8.5',
  repository: 'https://fluxcd-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/fluxcd-community/charts/flux2-sync',
  namespace: 'flux-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    generateGitSecret: 'Job/{release}-generate-git-secret',
  },
};
