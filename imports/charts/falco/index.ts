// Made by "strata import" (see 'falco' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { FalcoValues } from './values.ts';

export type { FalcoValues };

/** Chart falco 9.1.0, application 0.44.1. */
export const falco: ImportedChart<FalcoValues, 'sidekick' | 'metrics' | 'talon' | 'k8sMetacollector', 'main' | 'sidekick' | 'talon' | 'k8sMetacollector'> = {
  name: 'falco',
  version: '9.1.0',
  appVersion: '0.44.1',
  repository: 'https://falcosecurity.github.io/charts',
  oci: 'oci://ghcr.io/falcosecurity/charts/falco',
  namespace: 'falco',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    sidekick: '{fullname}sidekick',
    metrics: '{fullname}-metrics',
    talon: 'falco-talon',
    k8sMetacollector: '{release}-k8s-metacollector',
  },
  workloads: {
    main: 'DaemonSet/{fullname}',
    sidekick: 'Deployment/{fullname}sidekick',
    talon: 'Deployment/falco-talon',
    k8sMetacollector: 'Deployment/{release}-k8s-metacollector',
  },
};
