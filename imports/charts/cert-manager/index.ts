// Made by "strata import" (see 'cert-manager' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { CertManagerValues } from './values.ts';

export type { CertManagerValues };

type Services = 'cainjector' | 'main' | 'webhook';
type Workloads = 'cainjector' | 'main' | 'startupapicheck' | 'webhook';

/** Chart cert-manager v1.21.1, application v1.21.1. */
export const certManager: ImportedChart<CertManagerValues, Services, Workloads> = {
  name: 'cert-manager',
  version: 'v1.21.1',
  appVersion: 'v1.21.1',
  repository: 'https://charts.jetstack.io',
  oci: 'oci://quay.io/jetstack/charts/cert-manager',
  content: 'sha256:852d092b17793c38f23ea1f2407628b5789948f3f317f1a7a56622c3a84d20d9',
  namespace: 'cert-manager',
  kubeVersion: '>= 1.22.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['acme.cert-manager.io', 'cert-manager.io', 'gateway.networking.k8s.io', 'route.openshift.io'] },
};
