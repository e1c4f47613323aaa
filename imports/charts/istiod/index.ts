// Made by "strata import" (see 'istiod' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import shape from './shape.json' with { type: 'json' };
import type { IstiodValues } from './values.ts';

export type { IstiodValues };

type Services = 'main';
type Workloads = 'main';

/** Chart istiod 1.30.3, application 1.30.3. */
export const istiod: ImportedChart<IstiodValues, Services, Workloads> = {
  name: 'istiod',
  version: '1.30.3',
  appVersion: '1.30.3',
  repository: 'https://istio-release.storage.googleapis.com/charts',
  oci: 'oci://registry.istio.io/release/charts/istiod',
  content: 'sha256:e20ac487c6446aed56e0a6732a9aaef7f8ab47c995bbce7664da146483e2b670',
  namespace: 'istio-system',
  shape: shape as ImportedChart['shape'],
  crds: [],
  mayCreate: { definitions: false, groups: ['authentication.istio.io', 'config.istio.io', 'extensions.istio.io', 'gateway.networking.k8s.io', 'gateway.networking.x-k8s.io', 'inference.networking.k8s.io', 'multicluster.x-k8s.io', 'networking.istio.io', 'networking.x-k8s.io', 'rbac.istio.io', 'security.istio.io', 'telemetry.istio.io'] },
};
