// Made by "strata import" (see 'reflector' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ReflectorValues } from './values.ts';

export type { ReflectorValues };

/** Chart reflector 10.0.63, application 10.0.63. */
export const reflector: ImportedChart<ReflectorValues, never, 'main' | 'mainCronJob'> = {
  name: 'reflector',
  version: '10.0.63',
  appVersion: '10.0.63',
  repository: 'https://emberstack.github.io/helm-charts',
  oci: 'oci://ghcr.io/emberstack/helm-charts/reflector',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    main: 'Deployment/{fullname}',
    mainCronJob: 'CronJob/{fullname}',
  },
};
