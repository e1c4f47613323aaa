// Made by "strata import" (see 'flux2-sync' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { Flux2SyncValues } from './values.ts';

export type { Flux2SyncValues };

type Services = never;
type Workloads = never;

/** Chart flux2-sync 1.14.5, application 2.8.5. */
export const flux2Sync: ImportedChart<Flux2SyncValues, Services, Workloads> = {
  name: 'flux2-sync',
  version: '1.14.5',
  appVersion: '2.8.5',
  repository: 'https://fluxcd-community.github.io/helm-charts',
  oci: 'oci://ghcr.io/fluxcd-community/charts/flux2-sync',
  content: 'sha256:084207e1976a6a169a94c2c726e182ad1fe5435cb8cbd418976946b08c0a0623',
  namespace: 'flux-system',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['kustomize.toolkit.fluxcd.io', 'source.toolkit.fluxcd.io'] },
};
