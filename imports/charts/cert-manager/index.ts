// Made by "strata import" (see 'cert-manager' in imports.lock.json). Do not edit.
import type { ImportedChart } from '../../../src/authoring/imported-chart.ts';
import facts from './facts.json' with { type: 'json' };
import shape from './shape.json' with { type: 'json' };
import type { CertManagerValues } from './values.ts';

export type { CertManagerValues };

/** Chart cert-manager v1.21.1, application v1.21.1. */
export const certManager: ImportedChart<CertManagerValues, 'cainjector' | 'main' | 'webhook', 'cainjector' | 'main' | 'webhook' | 'startupapicheck'> = {
  name: 'cert-manager',
  version: 'v1.21.1',
  appVersion: 'v1.21.1',
  repository: 'https://charts.jetstack.io',
  oci: 'oci://quay.io/jetstack/charts/cert-manager',
  namespace: 'cert-manager',
  facts: facts as ImportedChart['facts'],
  shape: shape as ImportedChart['shape'],
  services: {
    cainjector: '{fullname}-cainjector',
    main: '{fullname}',
    webhook: '{fullname}-webhook',
  },
  workloads: {
    cainjector: 'Deployment/{fullname}-cainjector',
    main: 'Deployment/{fullname}',
    webhook: 'Deployment/{fullname}-webhook',
    startupapicheck: 'Job/{fullname}-startupapicheck',
  },
};
