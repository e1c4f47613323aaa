import { defaultStorageClassAnnotation } from '../../src/knowledge/cluster-services.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { ClaimFacts, ObjectFacts, PodFacts, ServicePortFacts } from '../../src/model/object-facts.ts';
import { approval, standInCrd } from './stand-in-crd.ts';
import type { CrdSchemas } from './stand-in-crd.ts';
import { createStandInPod } from './stand-in-pod.ts';

type Body = { readonly [field: string]: Json | undefined };

/**
 * The manifest of an object of which only facts are known: what an external stands for, what bootstrap commits, what a
 * controller makes. What they do not say is the least that the API server takes.
 */
export function createStandInObject(facts: ObjectFacts, schemas: CrdSchemas): JsonObject {
  const annotations = {
    ...(facts.crd === undefined ? {} : approval(facts.crd.group)),
    ...(facts.isDefault === true ? { [defaultStorageClassAnnotation]: 'true' } : {}),
  };
  const metadata = {
    name: facts.name,
    ...(facts.namespace === '' ? {} : { namespace: facts.namespace }),
    ...(facts.labels === undefined ? {} : { labels: { ...facts.labels } }),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  };
  return { apiVersion: facts.apiVersion, kind: facts.kind, metadata, ...bodyOf(facts, schemas) };
}

function bodyOf(facts: ObjectFacts, schemas: CrdSchemas): Body {
  if (facts.crd !== undefined) return { spec: standInCrd(facts.crd, schemas) };
  if (facts.pods !== undefined) return workload(facts, facts.pods);
  if (facts.webhooks !== undefined) return { webhooks: webhooks(facts) };
  if (facts.service !== undefined) return { spec: service(facts.service) };
  if (facts.apiService !== undefined) return { spec: apiService(facts.apiService) };
  return bodies[facts.kind]?.(facts) ?? { spec: {} };
}

const unknownPort = { name: 'unknown', port: 1, protocol: 'TCP' } as const;

/** What kinds without facts of their own must at least hold. */
const bodies: Readonly<Record<string, (facts: ObjectFacts) => Body>> = Object.freeze({
  Secret: (facts) => ({ stringData: Object.fromEntries((facts.keys ?? []).map((key) => [key, 'rehearsal'])) }),
  ConfigMap: (facts) => ({ data: Object.fromEntries((facts.keys ?? []).map((key) => [key, ''])) }),
  Service: () => ({ spec: { ports: [unknownPort] } }),
  ServiceAccount: () => ({}),
  Namespace: () => ({}),
  ClusterRole: () => ({ rules: [] }),
  Role: () => ({ rules: [] }),
  ClusterRoleBinding: (facts) => ({ roleRef: roleRef('ClusterRole', facts.name), subjects: [] }),
  RoleBinding: (facts) => ({ roleRef: roleRef('Role', facts.name), subjects: [] }),
  PriorityClass: () => ({ value: 1000 }),
  IngressClass: (facts) => ({ spec: { controller: facts.controller ?? 'stand-in.invalid/controller' } }),
  GatewayClass: (facts) => ({ spec: { controllerName: facts.controller ?? 'stand-in.invalid/controller' } }),
  StorageClass: (facts) => ({
    provisioner: facts.controller ?? 'stand-in.invalid/provisioner',
    volumeBindingMode: 'WaitForFirstConsumer',
  }),
  RuntimeClass: (facts) => ({ handler: facts.name }),
  PersistentVolumeClaim: ({ claims = [] }) => ({ spec: claimSpec(claims[0] ?? {}) }),
});

function roleRef(kind: string, name: string): JsonObject {
  return { apiGroup: 'rbac.authorization.k8s.io', kind, name };
}

function workload(facts: ObjectFacts, pods: PodFacts): Body {
  const selector = { matchLabels: { ...pods.labels } };
  const template = createStandInPod(pods);
  if (facts.kind === 'Pod') return { spec: template['spec'] as JsonObject };
  if (facts.kind === 'DaemonSet') return { spec: { selector, template } };
  const replicas = pods.replicas ?? 1;
  if (facts.kind !== 'StatefulSet') return { spec: { replicas, selector, template } };
  return {
    spec: {
      replicas,
      selector,
      template,
      serviceName: facts.name,
      volumeClaimTemplates: pods.claims.map(claimTemplate),
    },
  };
}

function claimTemplate(claim: ClaimFacts): JsonObject {
  return { metadata: { name: claim.name }, spec: claimSpec(claim) };
}

function claimSpec({ storageClass, size = '1Gi' }: Partial<ClaimFacts>): JsonObject {
  return {
    accessModes: ['ReadWriteOnce'],
    resources: { requests: { storage: size } },
    ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
  };
}

function webhooks(facts: ObjectFacts): JsonObject[] {
  return (facts.webhooks ?? []).map((webhook) => ({
    name: webhook.name,
    failurePolicy: webhook.failurePolicy,
    sideEffects: 'None',
    admissionReviewVersions: ['v1'],
    clientConfig:
      webhook.service === undefined ? { url: 'https://stand-in.invalid/' } : { service: { ...webhook.service } },
    rules: webhook.rules.map((rule) => ({
      ...rule,
      apiGroups: [...rule.apiGroups],
      apiVersions: [...rule.apiVersions],
    })),
    ...(webhook.namespaceSelector === undefined ? {} : { namespaceSelector: webhook.namespaceSelector }),
    ...(webhook.objectSelector === undefined ? {} : { objectSelector: webhook.objectSelector }),
  }));
}

/** A type that the facts leave open is the API's default; where they know no port (it depends on listeners), the API demands one all the same. */
function service(facts: NonNullable<ObjectFacts['service']>): JsonObject {
  const known: readonly ServicePortFacts[] = facts.ports.length === 0 && !facts.headless ? [unknownPort] : facts.ports;
  return {
    type: facts.type,
    ...(facts.headless ? { clusterIP: 'None' } : {}),
    ...(facts.selector === undefined ? {} : { selector: { ...facts.selector } }),
    ports: known.filter(isFirstOfItsNumber).map((port, index) => ({ ...port, name: port.name ?? `port-${index}` })),
  };
}

/** The API server refuses a number twice for one protocol. */
function isFirstOfItsNumber(port: ServicePortFacts, index: number, ports: readonly ServicePortFacts[]): boolean {
  return ports.findIndex((other) => other.port === port.port && other.protocol === port.protocol) === index;
}

function apiService(facts: NonNullable<ObjectFacts['apiService']>): JsonObject {
  return {
    group: facts.group,
    version: facts.version,
    groupPriorityMinimum: 100,
    versionPriority: 100,
    ...(facts.service === undefined ? {} : { service: { ...facts.service, port: 443 }, insecureSkipTLSVerify: true }),
  };
}
