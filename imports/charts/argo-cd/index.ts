// Made by "strata import" (see 'argo-cd' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ArgoCdValues } from './values.ts';

export type { ArgoCdValues };

type Services = 'applicationsetController' | 'dexServer' | 'redis' | 'repoServer' | 'server';
type Workloads =
  | 'applicationController'
  | 'applicationsetController'
  | 'dexServer'
  | 'notificationsController'
  | 'redis'
  | 'redisSecretInit'
  | 'repoServer'
  | 'server';

/** Chart argo-cd 10.1.1, application v3.4.4. */
export const argoCd: ImportedChart<ArgoCdValues, Services, Workloads> = {
  name: 'argo-cd',
  version: '10.1.1',
  appVersion: 'v3.4.4',
  repository: 'https://argoproj.github.io/argo-helm',
  oci: 'oci://ghcr.io/argoproj/argo-helm/argo-cd',
  content: 'sha256:78dc34e86b5811e9e483f6abc901eed7fcb9bec602b7631c73ffc7c8ad52d8a6',
  namespace: 'argocd',
  kubeVersion: '>=1.25.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: true, groups: ['argoproj.io'] },
};
