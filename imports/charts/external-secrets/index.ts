// Made by "strata import" (see 'external-secrets' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { ExternalSecretsValues } from './values.ts';

export type { ExternalSecretsValues };

/** Chart external-secrets 2.9.0, application v2.9.0. */
export const externalSecrets: ImportedChart<ExternalSecretsValues, 'webhook' | 'bitwardenSdkServer' | 'metrics' | 'certControllerMetrics', 'certController' | 'main' | 'webhook' | 'bitwardenSdkServer'> = {
  name: 'external-secrets',
  version: '2.9.0',
  appVersion: 'v2.9.0',
  repository: 'https://charts.external-secrets.io',
  oci: 'oci://ghcr.io/external-secrets/charts/external-secrets',
  namespace: 'external-secrets',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    webhook: '{fullname}-webhook',
    bitwardenSdkServer: 'bitwarden-sdk-server',
    metrics: '{fullname}-metrics',
    certControllerMetrics: '{fullname}-cert-controller-metrics',
  },
  workloads: {
    certController: 'Deployment/{fullname}-cert-controller',
    main: 'Deployment/{fullname}',
    webhook: 'Deployment/{fullname}-webhook',
    bitwardenSdkServer: 'Deployment/bitwarden-sdk-server',
  },
};
