import { claimReferences } from './claim-rules.ts';
import type { ReferenceRule } from './reference-rule.ts';
import { certManagerReferences } from './references/cert-manager.ts';
import { dataReferences } from './references/data.ts';
import { deliveryReferences } from './references/delivery.ts';
import { externalSecretsReferences } from './references/external-secrets.ts';
import { fluxReferences } from './references/flux.ts';
import { gatewayApiReferences } from './references/gateway-api.ts';
import { kubernetesReferences } from './references/kubernetes.ts';
import { monitoringReferences } from './references/monitoring.ts';
import { networkReferences } from './references/network.ts';
import { podReferences } from './references/pods.ts';

/** Every field that is known to name another object. The order decides nothing. */
export const referenceRules: readonly ReferenceRule[] = [
  ...podReferences,
  ...claimReferences,
  ...kubernetesReferences,
  ...gatewayApiReferences,
  ...fluxReferences,
  ...certManagerReferences,
  ...externalSecretsReferences,
  ...networkReferences,
  ...monitoringReferences,
  ...dataReferences,
  ...deliveryReferences,
];
