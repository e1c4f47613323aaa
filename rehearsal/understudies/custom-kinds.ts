import type { Json, JsonObject } from '../../src/model/json.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { Controller } from './controller-of.ts';
import { hasReadyEndpoint } from './service-listeners.ts';
import { isReady } from './stage.ts';
import type { Stage } from './stage.ts';

/** How the controller of a kind behaves, as far as others rely on it. What it makes is in the compiler's own table of products. */
export interface CustomKind {
  /** `group/Kind`. */
  readonly kind: string;
  readonly controller: Controller;
  /** What keeps the controller from being done with an object, as it would say it; nothing when all is there. */
  readonly lacks?: (object: KubeObject, stage: Stage, operatorNamespace: string) => string | undefined;
  /** The condition that says it is done. @default 'Ready' */
  readonly condition?: string;
  /** More of the status once it is done. */
  readonly status?: Readonly<Record<string, Json>>;
}

const certManager: Controller = { charts: ['cert-manager'], writes: { group: 'cert-manager.io' } };
const externalSecrets: Controller = { charts: ['external-secrets'], writes: { group: 'external-secrets.io' } };
const prometheusOperator: Controller = {
  charts: ['kube-prometheus-stack', 'prometheus-operator'],
  writes: { group: 'monitoring.coreos.com', resource: 'prometheuses' },
};
const cloudNativePg: Controller = { charts: ['cloudnative-pg'], writes: { group: 'postgresql.cnpg.io' } };
const strimzi: Controller = { charts: ['strimzi-kafka-operator'], writes: { group: 'kafka.strimzi.io' } };
const tekton: Controller = { charts: ['tekton-operator'] };
const fluxOperator: Controller = { charts: ['flux-operator'] };
const gatekeeper: Controller = { charts: ['gatekeeper'], writes: { group: 'templates.gatekeeper.sh' } };
const karpenter: Controller = { charts: ['karpenter'] };
/** Whoever implements gateways: the first of them that is released. */
const gateways: Controller = { charts: ['istiod', 'gateway-helm', 'nginx-gateway-fabric', 'traefik', 'cilium'] };
const redisOperator: Controller = { charts: ['redis-operator'] };
/** They run with the engine, as pods that `flux bootstrap` makes. */
const flux: Controller = { charts: [] };

/**
 * Conditions and their meaning: the API reference of each project (cert-manager 1.21, External Secrets 2.9, CloudNativePG 1.30, Strimzi 1.1, Sealed
 * Secrets 0.37, prometheus-operator 0.92, Gatekeeper 3.22, Gateway API 1.6, Karpenter 1, Tekton operator 0.80, Flux 2.9, Flux Operator 0.58).
 */
export const customKinds: readonly CustomKind[] = Object.freeze<CustomKind[]>([
  { kind: 'cert-manager.io/ClusterIssuer', controller: certManager },
  { kind: 'cert-manager.io/Issuer', controller: certManager },
  { kind: 'cert-manager.io/Certificate', controller: certManager, lacks: lacksOfCertificate },
  { kind: 'networking.k8s.io/Ingress', controller: certManager, lacks: lacksOfIngress, condition: '' },
  { kind: 'external-secrets.io/SecretStore', controller: externalSecrets, lacks: lacksOfStore },
  { kind: 'external-secrets.io/ClusterSecretStore', controller: externalSecrets, lacks: lacksOfStore },
  { kind: 'external-secrets.io/ExternalSecret', controller: externalSecrets, lacks: lacksOfExternalSecret },
  { kind: 'external-secrets.io/ClusterExternalSecret', controller: externalSecrets },
  { kind: 'external-secrets.io/PushSecret', controller: externalSecrets },
  { kind: 'bitnami.com/SealedSecret', controller: { charts: ['sealed-secrets'] }, condition: 'Synced' },
  { kind: 'monitoring.coreos.com/Prometheus', controller: prometheusOperator, condition: 'Available' },
  { kind: 'monitoring.coreos.com/Alertmanager', controller: prometheusOperator, condition: 'Available' },
  { kind: 'monitoring.coreos.com/ThanosRuler', controller: prometheusOperator, condition: 'Available' },
  {
    kind: 'postgresql.cnpg.io/Cluster',
    controller: cloudNativePg,
    status: { phase: 'Cluster in healthy state', instances: 1, readyInstances: 1 },
  },
  { kind: 'postgresql.cnpg.io/Database', controller: cloudNativePg, condition: '', status: { applied: true } },
  { kind: 'postgresql.cnpg.io/Pooler', controller: cloudNativePg, condition: '', status: { instances: 1 } },
  { kind: 'kafka.strimzi.io/Kafka', controller: strimzi },
  { kind: 'kafka.strimzi.io/KafkaConnect', controller: strimzi },
  { kind: 'kafka.strimzi.io/KafkaTopic', controller: strimzi },
  { kind: 'kafka.strimzi.io/KafkaUser', controller: strimzi },
  { kind: 'gateway.networking.k8s.io/GatewayClass', controller: gateways, condition: 'Accepted' },
  { kind: 'gateway.networking.k8s.io/Gateway', controller: gateways, condition: 'Programmed' },
  { kind: 'karpenter.k8s.aws/EC2NodeClass', controller: karpenter },
  { kind: 'karpenter.sh/NodePool', controller: karpenter },
  { kind: 'operator.tekton.dev/TektonConfig', controller: tekton },
  {
    kind: 'templates.gatekeeper.sh/ConstraintTemplate',
    controller: gatekeeper,
    condition: '',
    status: { created: true },
  },
  { kind: 'redis.redis.opstreelabs.in/Redis', controller: redisOperator, condition: '' },
  { kind: 'redis.redis.opstreelabs.in/RedisCluster', controller: redisOperator, condition: '' },
  { kind: 'redis.redis.opstreelabs.in/RedisReplication', controller: redisOperator, condition: '' },
  { kind: 'fluxcd.controlplane.io/FluxInstance', controller: fluxOperator },
  { kind: 'fluxcd.controlplane.io/ResourceSet', controller: fluxOperator },
  { kind: 'image.toolkit.fluxcd.io/ImageRepository', controller: flux },
  { kind: 'image.toolkit.fluxcd.io/ImagePolicy', controller: flux, lacks: lacksOfImagePolicy },
  { kind: 'image.toolkit.fluxcd.io/ImageUpdateAutomation', controller: flux },
  { kind: 'notification.toolkit.fluxcd.io/Receiver', controller: flux },
]);

function lacksOfCertificate(object: KubeObject, stage: Stage, operatorNamespace: string): string | undefined {
  const kind = textOf(object, 'spec', 'issuerRef', 'kind') || 'Issuer';
  return lacksOfIssuer(
    stage,
    kind,
    object.metadata.namespace ?? '',
    textOf(object, 'spec', 'issuerRef', 'name'),
    operatorNamespace,
  );
}

/** Only an Ingress that asks for a certificate. */
function lacksOfIngress(object: KubeObject, stage: Stage, operatorNamespace: string): string | undefined {
  const annotations = object.metadata.annotations ?? {};
  const cluster = annotations['cert-manager.io/cluster-issuer'];
  const own = annotations['cert-manager.io/issuer'];
  if (cluster !== undefined) return lacksOfIssuer(stage, 'ClusterIssuer', '', cluster, operatorNamespace);
  return own === undefined
    ? undefined
    : lacksOfIssuer(stage, 'Issuer', object.metadata.namespace ?? '', own, operatorNamespace);
}

/** The issuer must be Ready, and the Secrets of its DNS solvers must be there: an ACME order fails without them. */
function lacksOfIssuer(
  stage: Stage,
  kind: string,
  namespace: string,
  name: string,
  operatorNamespace: string,
): string | undefined {
  const at = kind === 'ClusterIssuer' ? '' : namespace;
  if (!isReady(stage.view, `cert-manager.io/${kind}`, at, name))
    return `Referenced "${kind}" not found or not ready: ${name}`;
  const issuer = stage.view.find(`cert-manager.io/${kind}`, at, name);
  const secrets = listOf(issuer, 'spec', 'acme', 'solvers').flatMap((solver) =>
    secretNamesIn(fieldOf(solver, 'dns01')),
  );
  const missing = secrets.find(
    (secret) =>
      stage.view.find('/Secret', kind === 'ClusterIssuer' ? operatorNamespace : namespace, secret) === undefined,
  );
  return missing === undefined ? undefined : `error getting the solver's credentials: secrets "${missing}" not found`;
}

/** Every `…SecretRef.name` in a configuration. */
function secretNamesIn(value: Json | undefined): string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value as JsonObject).flatMap(([key, item]) =>
    /secretref$/i.test(key) ? [textOf(item, 'name')] : secretNamesIn(item),
  );
}

/** A store that names a Service of the cluster needs it to answer, and the account that it logs in with. */
function lacksOfStore(object: KubeObject, stage: Stage): string | undefined {
  const vault = fieldOf(object, 'spec', 'provider', 'vault');
  const [, service = '', namespace = ''] = /^https?:\/\/([^.:/]+)\.([^.:/]+)\.svc/.exec(textOf(vault, 'server')) ?? [];
  if (service !== '' && !hasReadyEndpoint(stage.view, { namespace, name: service }))
    return `could not get provider client: dial tcp: lookup ${service}.${namespace}.svc: no endpoints`;
  const account = fieldOf(vault, 'auth', 'kubernetes', 'serviceAccountRef');
  const where = textOf(account, 'namespace') || (object.metadata.namespace ?? '');
  const isMissing =
    account !== undefined && stage.view.find('/ServiceAccount', where, textOf(account, 'name')) === undefined;
  return isMissing
    ? `could not get provider client: serviceaccounts "${textOf(account, 'name')}" not found`
    : undefined;
}

function lacksOfExternalSecret(object: KubeObject, stage: Stage): string | undefined {
  const kind = textOf(object, 'spec', 'secretStoreRef', 'kind') || 'SecretStore';
  const name = textOf(object, 'spec', 'secretStoreRef', 'name');
  if (name === '') return undefined;
  const namespace = kind === 'ClusterSecretStore' ? '' : (object.metadata.namespace ?? '');
  return isReady(stage.view, `external-secrets.io/${kind}`, namespace, name)
    ? undefined
    : `error retrieving secret: ${kind} "${name}" is not ready`;
}

function lacksOfImagePolicy(object: KubeObject, stage: Stage): string | undefined {
  const name = textOf(object, 'spec', 'imageRepositoryRef', 'name');
  const namespace = textOf(object, 'spec', 'imageRepositoryRef', 'namespace') || (object.metadata.namespace ?? '');
  const isThere = isReady(stage.view, 'image.toolkit.fluxcd.io/ImageRepository', namespace, name);
  return isThere ? undefined : `referenced ImageRepository does not exist or is not ready: ${name}`;
}
