// Made by "strata import" (see 'tekton-operator' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { TektonOperatorValues } from './values.ts';

export type { TektonOperatorValues };

type Services = 'main' | 'webhook';
type Workloads = 'main' | 'webhook';

/** Chart tekton-operator 0.81.1, application v0.81.1. */
export const tektonOperator: ImportedChart<TektonOperatorValues, Services, Workloads> = {
  name: 'tekton-operator',
  version: '0.81.1',
  appVersion: 'v0.81.1',
  repository: 'https://tektoncd.github.io/operator',
  oci: 'oci://ghcr.io/tektoncd/operator/charts/tekton-operator',
  content: 'sha256:030e6408c3bdc71fa8268ccbdd3bdeefc1736decfb85a7dea3af7cc755d58990',
  namespace: 'tekton-operator',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: true, groups: ['build.knative.dev', 'dashboard.tekton.dev', 'monitoring.coreos.com', 'openshift-pipelines.org', 'operator.tekton.dev', 'resolution.tekton.dev', 'results.tekton.dev', 'security.openshift.io', 'serving.knative.dev', 'tekton.dev', 'triggers.tekton.dev'] },
};
