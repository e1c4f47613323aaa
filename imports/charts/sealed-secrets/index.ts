// Made by "strata import" (see 'sealed-secrets' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import crds from './crds.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { SealedSecretsValues } from './values.ts';

export type { SealedSecretsValues };

type Services = 'main' | 'metrics';
type Workloads = 'main';

/** Chart sealed-secrets 2.19.1, application 0.38.4. */
export const sealedSecrets: ImportedChart<SealedSecretsValues, Services, Workloads> = {
  name: 'sealed-secrets',
  version: '2.19.1',
  appVersion: '0.38.4',
  repository: 'https://bitnami.github.io/sealed-secrets',
  oci: 'oci://registry-1.docker.io/bitnamicharts/sealed-secrets',
  content: 'sha256:ff652f127bb28ab8e28058e2b2c27f2ca9248190836ca5c723ac6bed7c5672a3',
  namespace: 'kube-system',
  kubeVersion: '>=1.16.0-0',
  shape: shape as ImportedChart['shape'],
  crds: crds as ImportedChart['crds'],
  mayCreate: { definitions: false, groups: ['bitnami.com'] },
};
