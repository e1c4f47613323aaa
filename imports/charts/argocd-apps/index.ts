// Made by "strata import" (see 'argocd-apps' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { ArgocdAppsValues } from './values.ts';

export type { ArgocdAppsValues };

type Services = never;
type Workloads = never;

/** Chart argocd-apps 2.0.5. */
export const argocdApps: ImportedChart<ArgocdAppsValues, Services, Workloads> = {
  name: 'argocd-apps',
  version: '2.0.5',
  repository: 'https://argoproj.github.io/argo-helm',
  oci: 'oci://ghcr.io/argoproj/argo-helm/argocd-apps',
  content: 'sha256:a2802ecdc4391ab9dca0fac06db305e89101f1bed80423a8e92b4239e613ac13',
  namespace: 'argocd',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['argoproj.io'] },
};
