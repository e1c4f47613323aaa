// Made by "strata import" (see 'istio-gateway' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { IstioGatewayValues } from './values.ts';

export type { IstioGatewayValues };

/** Chart gateway 1.30.3, application 1.30.3. */
export const istioGateway: ImportedChart<IstioGatewayValues, 'main' | 'mainService', 'main' | 'mainDeployment'> = {
  name: 'gateway',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/gateway',
  namespace: 'istio-ingress',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{release}',
    mainService: '{value:_internal_defaults_do_not_set.name}',
  },
  workloads: {
    main: 'Deployment/{release}',
    mainDeployment: 'Deployment/{value:_internal_defaults_do_not_set.name}',
  },
};
