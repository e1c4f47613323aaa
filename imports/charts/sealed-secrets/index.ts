// Made by "strata import" (see 'sealed-secrets' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { SealedSecretsValues } from './values.ts';

export type { SealedSecretsValues };

/** Chart sealed-secrets 2.19.1, application 0.38.4. */
export const sealedSecrets: ImportedChart<SealedSecretsValues, 'main' | 'metrics', 'main'> = {
  name: 'sealed-secrets',
  version: '2.19.1',
  appVersion: '0.38.4',
  repository: 'https://bitnami.github.io/sealed-secrets',
  oci: 'oci://registry-1.docker.io/bitnamicharts/sealed-secrets',
  namespace: 'kube-system',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    main: '{fullname}',
    metrics: '{fullname}-metrics',
  },
  workloads: {
    main: 'Deployment/{fullname}',
  },
};
