// Made by "strata import" (see 'istio-ztunnel' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { IstioZtunnelValues } from './values.ts';

export type { IstioZtunnelValues };

/** Chart ztunnel 1.30.3, application 1.30.3. */
export const istioZtunnel: ImportedChart<IstioZtunnelValues, never, 'main' | 'mainDaemonSet'> = {
  name: 'ztunnel',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/ztunnel',
  namespace: 'istio-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {},
  workloads: {
    main: 'DaemonSet/ztunnel',
    mainDaemonSet: 'DaemonSet/{value:_internal_defaults_do_not_set.resourceName}',
  },
};
