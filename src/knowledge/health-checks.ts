import type { HealthCheck } from '../model/unit.ts';

/** Ready for the generation that was applied, where the kind's conditions say of which generation they speak. */
const readyCondition = (type: string, status: 'True' | 'False') =>
  `has(status.conditions) && status.conditions.exists(e, e.type == '${type}' && e.status == '${status}')`;

const readyOrFailed = { current: readyCondition('Ready', 'True'), failed: readyCondition('Ready', 'False') };
const readyOnly = { current: readyCondition('Ready', 'True') };

/**
 * Kinds for which the engine's own reading (kstatus) is wrong: it takes an object without a status as Current, so that a unit
 * would be Ready before the controller has looked at it, and knows neither phases nor other conditions. `failed` stands only
 * where a failure does not mend itself by waiting: an issuer or a store whose Secret comes a moment later is not Ready for that
 * moment. Conditions: the API reference of each project (cert-manager 1.21, External Secrets 2.9, CloudNativePG 1.30, Strimzi
 * 1.1, Sealed Secrets 0.37, prometheus-operator 0.92, Gateway API 1.6, Karpenter 1, Flux Operator 0.58); syntax: Flux, "Health
 * check expressions".
 */
const rows: readonly HealthCheck[] = [
  { apiVersion: 'cert-manager.io/v1', kind: 'Certificate', ...readyOnly },
  { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', ...readyOnly },
  { apiVersion: 'cert-manager.io/v1', kind: 'Issuer', ...readyOnly },
  { apiVersion: 'external-secrets.io/v1', kind: 'ClusterExternalSecret', ...readyOnly },
  { apiVersion: 'external-secrets.io/v1', kind: 'ClusterSecretStore', ...readyOnly },
  { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', ...readyOnly },
  { apiVersion: 'external-secrets.io/v1', kind: 'SecretStore', ...readyOnly },
  { apiVersion: 'external-secrets.io/v1alpha1', kind: 'PushSecret', ...readyOnly },
  {
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
    current: readyCondition('Synced', 'True'),
    failed: readyCondition('Synced', 'False'),
  },
  { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster', ...readyOnly },
  {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Database',
    current: 'has(status.applied) && status.applied == true',
    failed: 'has(status.applied) && status.applied == false',
  },
  { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Pooler', current: 'has(status.instances) && status.instances > 0' },
  { apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka', ...readyOnly },
  { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaConnect', ...readyOnly },
  { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaTopic', ...readyOnly },
  { apiVersion: 'kafka.strimzi.io/v1', kind: 'KafkaUser', ...readyOnly },
  { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', current: readyCondition('Programmed', 'True') },
  { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass', current: readyCondition('Accepted', 'True') },
  { apiVersion: 'monitoring.coreos.com/v1', kind: 'Alertmanager', current: readyCondition('Available', 'True') },
  { apiVersion: 'monitoring.coreos.com/v1', kind: 'Prometheus', current: readyCondition('Available', 'True') },
  { apiVersion: 'karpenter.sh/v1', kind: 'NodePool', ...readyOnly },
  { apiVersion: 'karpenter.k8s.aws/v1', kind: 'EC2NodeClass', ...readyOnly },
  { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonConfig', ...readyOnly },
  {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    current: 'has(status.created) && status.created == true',
  },
  { apiVersion: 'fluxcd.controlplane.io/v1', kind: 'FluxInstance', ...readyOrFailed },
];

/** In the order of API versions and kinds. */
export const healthChecks: readonly HealthCheck[] = rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const byKind = new Map(healthChecks.map((check) => [keyOf(check), check]));

/**
 * How to tell that objects of a custom kind are Ready; `undefined` where the engine's own reading is right or nothing is known.
 */
export function tryFindHealthCheck(apiVersion: string, kind: string): HealthCheck | undefined {
  return byKind.get(`${apiVersion}/${kind}`);
}

function keyOf({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): string {
  return `${apiVersion}/${kind}`;
}
