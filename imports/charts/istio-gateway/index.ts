// Made by "strata import" (see 'istio-gateway' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { IstioGatewayValues } from './values.ts';

export type { IstioGatewayValues };

type Services = 'main';
type Workloads = 'main';

/** Chart gateway 1.30.3, application 1.30.3. */
export const istioGateway: ImportedChart<IstioGatewayValues, Services, Workloads> = {
  name: 'gateway',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/gateway',
  content: 'sha256:f18457ac864532f7fb7a83c0967383935f9a38d61f79aff1ba0c9ce2cec02547',
  namespace: 'istio-ingress',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: [] },
};
