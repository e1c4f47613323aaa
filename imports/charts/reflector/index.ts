// Made by "strata import" (see 'reflector' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { ReflectorValues } from './values.ts';

export type { ReflectorValues };

type Services = never;
type Workloads = 'main';

/** Chart reflector 10.0.63, application 10.0.63. */
export const reflector: ImportedChart<ReflectorValues, Services, Workloads> = {
  name: 'reflector',
  version: '10.0.63',
  appVersion: '10.0.63',
  repository: 'https://emberstack.github.io/helm-charts',
  oci: 'oci://ghcr.io/emberstack/helm-charts/reflector',
  content: 'sha256:449d0be1809811329cd4b528b6807711fbc598b355ba041cf36359114d6dd607',
  namespace: 'kube-system',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};
