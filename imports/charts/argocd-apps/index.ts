// Made by "strata import" (see 'argocd-apps' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ArgocdAppsValues } from './values.ts';

export type { ArgocdAppsValues };

/** Chart argocd-apps 2.0.5. */
export const argocdApps: ImportedChart<ArgocdAppsValues, never, never> = {
  name: 'argocd-apps',
  version: '2.0.5',
  repository: 'https://argoproj.github.io/argo-helm',
  oci: 'oci://ghcr.io/argoproj/argo-helm/argocd-apps',
  namespace: 'argocd',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {},
};
