import type { JsonObject } from '../model/json.ts';
import type {
  ClaimFacts,
  CrdFacts,
  ObjectFacts,
  ServiceFacts,
  ServicePortFacts,
  WebhookFacts,
  WebhookRule,
} from '../model/object-facts.ts';
import { mapAt, mapsAt, textAt, textMapAt, textsAt } from './facts/parts.ts';
import { claimsOf, podsOf } from './facts/pods.ts';
import { stringAt } from './field-path.ts';
import { KindMap } from './kind-map.ts';

/** What the passes ask about one object, read from its manifest: the same shape as what is known of a chart's objects. */
export function factsOfManifest(manifest: JsonObject): ObjectFacts {
  const metadata = mapAt(manifest, 'metadata');
  const labels = textMapAt(metadata, 'labels');
  const name = textAt(metadata, 'name');
  const namespace = textAt(metadata, 'namespace');
  const { apiVersion, kind } = manifest as { apiVersion: string; kind: string };
  const facts = labels === undefined ? { apiVersion, kind, name, namespace } : { apiVersion, kind, name, namespace, labels };
  const read = readers.get(apiVersion, kind);
  return read === undefined ? facts : Object.assign(facts, read(manifest));
}

type Details = Omit<ObjectFacts, 'apiVersion' | 'kind' | 'name' | 'namespace' | 'labels'>;

const readersByVersion: Readonly<Record<string, (manifest: JsonObject) => Details>> = {
  'v1/ConfigMap': (manifest) => ({ keys: keysOf(manifest, ['data', 'binaryData']) }),
  'v1/Pod': (manifest) => ({ pods: podsOf(mapAt(manifest, 'metadata'), mapAt(manifest, 'spec'), 1, []) }),
  'v1/Secret': secretDetails,
  'v1/Service': (manifest) => ({ service: serviceOf(mapAt(manifest, 'spec')) }),
  'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration': webhookDetails,
  'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration': webhookDetails,
  'apiextensions.k8s.io/v1/CustomResourceDefinition': (manifest) => ({ crd: crdOf(mapAt(manifest, 'spec')) }),
  'apiregistration.k8s.io/v1/APIService': apiServiceDetails,
  'apps/v1/DaemonSet': (manifest) => workloadDetails(manifest, undefined),
  'apps/v1/Deployment': (manifest) => workloadDetails(manifest, 1),
  'apps/v1/ReplicaSet': (manifest) => workloadDetails(manifest, 1),
  'apps/v1/StatefulSet': (manifest) => workloadDetails(manifest, 1),
  'batch/v1/CronJob': (manifest) => ({
    pods: podsFromTemplate(mapAt(mapAt(mapAt(mapAt(manifest, 'spec'), 'jobTemplate'), 'spec'), 'template'), 1, []),
  }),
  'batch/v1/Job': (manifest) => workloadDetails(manifest, 1),
  'gateway.networking.k8s.io/v1/GatewayClass': (manifest) => controllerDetails(manifest, 'spec.controllerName'),
  'networking.k8s.io/v1/IngressClass': (manifest) => controllerDetails(manifest, 'spec.controller'),
  'storage.k8s.io/v1/StorageClass': (manifest) => controllerDetails(manifest, 'provisioner'),
};

/** By API version in place of the group: facts are read from the versions that are known. */
const readers = new KindMap(Object.entries(readersByVersion));

function workloadDetails(manifest: JsonObject, defaultReplicas: number | undefined): Details {
  const spec = mapAt(manifest, 'spec');
  const replicas =
    defaultReplicas === undefined ? undefined : typeof spec.replicas === 'number' ? spec.replicas : defaultReplicas;
  const claims = claimsOf(mapsAt(spec, 'volumeClaimTemplates'));
  return { pods: podsFromTemplate(mapAt(spec, 'template'), replicas, claims) };
}

function podsFromTemplate(template: JsonObject, replicas: number | undefined, claims: readonly ClaimFacts[]) {
  return podsOf(mapAt(template, 'metadata'), mapAt(template, 'spec'), replicas, claims);
}

/** A Secret of type `kubernetes.io/service-account-token` is filled by Kubernetes. */
function secretDetails(manifest: JsonObject): Details {
  const filled = manifest.type === 'kubernetes.io/service-account-token' ? ['ca.crt', 'namespace', 'token'] : [];
  return { keys: [...filled, ...keysOf(manifest, ['data', 'stringData'])] };
}

function keysOf(manifest: JsonObject, fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => Object.keys(mapAt(manifest, field)));
}

function controllerDetails(manifest: JsonObject, path: string): Details {
  const controller = stringAt(manifest, path);
  return controller === undefined ? {} : { controller };
}

function serviceOf(spec: JsonObject): ServiceFacts {
  const selector = textMapAt(spec, 'selector');
  return {
    type: typeof spec.type === 'string' ? spec.type : 'ClusterIP',
    headless: spec.clusterIP === 'None',
    ...(selector === undefined ? {} : { selector }),
    ports: mapsAt(spec, 'ports').flatMap(servicePortOf),
  };
}

function servicePortOf({ name, port, targetPort, protocol }: JsonObject): readonly ServicePortFacts[] {
  if (typeof port !== 'number') return [];
  return [{
    ...(typeof name === 'string' ? { name } : {}),
    port,
    ...(typeof targetPort === 'number' || typeof targetPort === 'string' ? { targetPort } : {}),
    protocol: (protocol ?? 'TCP') as ServicePortFacts['protocol'],
  }];
}

function crdOf(spec: JsonObject): CrdFacts {
  const versions = mapsAt(spec, 'versions');
  const stored = versions.find(({ storage }) => storage === true);
  const conversion = serviceAt(mapAt(mapAt(mapAt(spec, 'conversion'), 'webhook'), 'clientConfig'));
  return {
    group: textAt(spec, 'group'),
    kind: textAt(mapAt(spec, 'names'), 'kind'),
    plural: textAt(mapAt(spec, 'names'), 'plural'),
    scope: spec.scope as CrdFacts['scope'],
    versions: versions.filter(({ served }) => served === true).map((version) => textAt(version, 'name')),
    storage: stored === undefined ? '' : textAt(stored, 'name'),
    ...(conversion === undefined ? {} : { conversion }),
  };
}

/** The Service that something calls, if it names one. */
function serviceAt(holder: JsonObject): { readonly namespace: string; readonly name: string } | undefined {
  const service = mapAt(holder, 'service');
  const name = textAt(service, 'name');
  return name === '' ? undefined : { namespace: textAt(service, 'namespace'), name };
}

function webhookDetails(manifest: JsonObject): Details {
  return { webhooks: mapsAt(manifest, 'webhooks').map(webhookOf) };
}

/** Defaults as in `admissionregistration.k8s.io/v1`: policy `Fail`, port 443. */
function webhookOf(webhook: JsonObject): WebhookFacts {
  const client = mapAt(webhook, 'clientConfig');
  const service = serviceAt(client);
  const { port, path } = mapAt(client, 'service');
  const called = { port: typeof port === 'number' ? port : 443, ...(typeof path === 'string' ? { path } : {}) };
  return {
    name: textAt(webhook, 'name'),
    failurePolicy: webhook.failurePolicy === 'Ignore' ? 'Ignore' : 'Fail',
    ...(service === undefined ? {} : { service: { ...service, ...called } }),
    rules: mapsAt(webhook, 'rules').map(webhookRuleOf),
    ...selectorAt(webhook, 'namespaceSelector'),
    ...selectorAt(webhook, 'objectSelector'),
  };
}

function webhookRuleOf(rule: JsonObject): WebhookRule {
  return {
    apiGroups: textsAt(rule, 'apiGroups'),
    apiVersions: textsAt(rule, 'apiVersions'),
    operations: textsAt(rule, 'operations'),
    resources: textsAt(rule, 'resources'),
    ...(typeof rule.scope === 'string' ? { scope: rule.scope } : {}),
  };
}

function selectorAt(webhook: JsonObject, field: 'namespaceSelector' | 'objectSelector'): Partial<WebhookFacts> {
  return webhook[field] === undefined ? {} : { [field]: mapAt(webhook, field) };
}

function apiServiceDetails(manifest: JsonObject): Details {
  const spec = mapAt(manifest, 'spec');
  const service = serviceAt(spec);
  return { apiService: { group: textAt(spec, 'group'), version: textAt(spec, 'version'), ...(service === undefined ? {} : { service }) } };
}
