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
import { defaultStorageClassAnnotation } from './cluster-services.ts';
import { asObject, asObjects, textOf, textMapOf, textsOf } from './facts/parts.ts';
import { claimsOf, podsOf } from './facts/pods.ts';
import { stringAt } from './field-path.ts';

/** What the passes ask about one object, read from its manifest: the same shape as what is known of a chart's objects. */
export function factsOfManifest(manifest: JsonObject): ObjectFacts {
  const metadata = asObject(manifest.metadata);
  const labels = textMapOf(metadata.labels);
  const name = textOf(metadata.name);
  const namespace = textOf(metadata.namespace);
  const { apiVersion, kind } = manifest as { apiVersion: string; kind: string };
  const facts =
    labels === undefined ? { apiVersion, kind, name, namespace } : { apiVersion, kind, name, namespace, labels };
  const read = readers.get(`${apiVersion}/${kind}`);
  return read === undefined ? facts : Object.assign(facts, read(manifest));
}

type Details = Omit<ObjectFacts, 'apiVersion' | 'kind' | 'name' | 'namespace' | 'labels'>;

const readersByVersion: Readonly<Record<string, (manifest: JsonObject) => Details>> = {
  'v1/ConfigMap': (manifest) => ({ keys: keysOf(manifest, ['data', 'binaryData']) }),
  'v1/Pod': (manifest) => ({ pods: podsOf(asObject(manifest.metadata), asObject(manifest.spec), 1, []) }),
  'v1/Secret': secretDetails,
  'v1/Service': (manifest) => ({ service: serviceOf(asObject(manifest.spec)) }),
  'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration': webhookDetails,
  'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration': webhookDetails,
  'apiextensions.k8s.io/v1/CustomResourceDefinition': (manifest) => ({ crd: crdOf(asObject(manifest.spec)) }),
  'apiregistration.k8s.io/v1/APIService': apiServiceDetails,
  'apps/v1/DaemonSet': (manifest) => workloadDetails(manifest, undefined),
  'apps/v1/Deployment': (manifest) => workloadDetails(manifest, 1),
  'apps/v1/ReplicaSet': (manifest) => workloadDetails(manifest, 1),
  'apps/v1/StatefulSet': (manifest) => workloadDetails(manifest, 1),
  'batch/v1/CronJob': (manifest) => ({
    pods: podsFromTemplate(asObject(asObject(asObject(asObject(manifest.spec).jobTemplate).spec).template), 1, []),
  }),
  'batch/v1/Job': (manifest) => workloadDetails(manifest, 1),
  'gateway.networking.k8s.io/v1/GatewayClass': (manifest) => controllerDetails(manifest, 'spec.controllerName'),
  'networking.k8s.io/v1/IngressClass': (manifest) => controllerDetails(manifest, 'spec.controller'),
  'storage.k8s.io/v1/StorageClass': storageClassDetails,
};

/** By API version in place of the group: facts are read from the versions that are known. */
const readers = new Map(Object.entries(readersByVersion));

function workloadDetails(manifest: JsonObject, defaultReplicas: number | undefined): Details {
  const spec = asObject(manifest.spec);
  const replicas =
    defaultReplicas === undefined ? undefined : typeof spec.replicas === 'number' ? spec.replicas : defaultReplicas;
  const claims = claimsOf(asObjects(spec.volumeClaimTemplates));
  return { pods: podsFromTemplate(asObject(spec.template), replicas, claims) };
}

function podsFromTemplate(template: JsonObject, replicas: number | undefined, claims: readonly ClaimFacts[]) {
  return podsOf(asObject(template.metadata), asObject(template.spec), replicas, claims);
}

/** A Secret of type `kubernetes.io/service-account-token` is filled by Kubernetes. */
function secretDetails(manifest: JsonObject): Details {
  const filled = manifest.type === 'kubernetes.io/service-account-token' ? ['ca.crt', 'namespace', 'token'] : [];
  return { keys: [...filled, ...keysOf(manifest, ['data', 'stringData'])] };
}

function keysOf(manifest: JsonObject, fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => Object.keys(asObject(manifest[field])));
}

function controllerDetails(manifest: JsonObject, path: string): Details {
  const controller = stringAt(manifest, path);
  return controller === undefined ? {} : { controller };
}

function storageClassDetails(manifest: JsonObject): Details {
  const isDefault = asObject(asObject(manifest.metadata).annotations)[defaultStorageClassAnnotation] === 'true';
  return { ...controllerDetails(manifest, 'provisioner'), ...(isDefault ? { isDefault } : {}) };
}

function serviceOf(spec: JsonObject): ServiceFacts {
  const selector = textMapOf(spec.selector);
  return {
    type: typeof spec.type === 'string' ? spec.type : 'ClusterIP',
    headless: spec.clusterIP === 'None',
    ...(selector === undefined ? {} : { selector }),
    ports: asObjects(spec.ports).flatMap(servicePortOf),
  };
}

function servicePortOf({ name, port, targetPort, protocol }: JsonObject): readonly ServicePortFacts[] {
  if (typeof port !== 'number') return [];
  return [
    {
      ...(typeof name === 'string' ? { name } : {}),
      port,
      ...(typeof targetPort === 'number' || typeof targetPort === 'string' ? { targetPort } : {}),
      protocol: (protocol ?? 'TCP') as ServicePortFacts['protocol'],
    },
  ];
}

function crdOf(spec: JsonObject): CrdFacts {
  const versions = asObjects(spec.versions);
  const stored = versions.find(({ storage }) => storage === true);
  const conversion = serviceAt(asObject(asObject(asObject(spec.conversion).webhook).clientConfig));
  return {
    group: textOf(spec.group),
    kind: textOf(asObject(spec.names).kind),
    plural: textOf(asObject(spec.names).plural),
    scope: spec.scope as CrdFacts['scope'],
    versions: versions.filter(({ served }) => served === true).map((version) => textOf(version.name)),
    storage: stored === undefined ? '' : textOf(stored.name),
    ...(conversion === undefined ? {} : { conversion }),
  };
}

/** The Service that something calls, if it names one. */
function serviceAt(holder: JsonObject): { readonly namespace: string; readonly name: string } | undefined {
  const service = asObject(holder.service);
  const name = textOf(service.name);
  return name === '' ? undefined : { namespace: textOf(service.namespace), name };
}

function webhookDetails(manifest: JsonObject): Details {
  return { webhooks: asObjects(manifest.webhooks).map(webhookOf) };
}

/** Defaults as in `admissionregistration.k8s.io/v1`: policy `Fail`, port 443. */
function webhookOf(webhook: JsonObject): WebhookFacts {
  const client = asObject(webhook.clientConfig);
  const service = serviceAt(client);
  const { port, path } = asObject(client.service);
  const called = { port: typeof port === 'number' ? port : 443, ...(typeof path === 'string' ? { path } : {}) };
  return {
    name: textOf(webhook.name),
    failurePolicy: webhook.failurePolicy === 'Ignore' ? 'Ignore' : 'Fail',
    ...(service === undefined ? {} : { service: { ...service, ...called } }),
    rules: asObjects(webhook.rules).map(webhookRuleOf),
    ...selectorAt(webhook, 'namespaceSelector'),
    ...selectorAt(webhook, 'objectSelector'),
  };
}

function webhookRuleOf(rule: JsonObject): WebhookRule {
  return {
    apiGroups: textsOf(rule.apiGroups),
    apiVersions: textsOf(rule.apiVersions),
    operations: textsOf(rule.operations),
    resources: textsOf(rule.resources),
    ...(typeof rule.scope === 'string' ? { scope: rule.scope } : {}),
  };
}

function selectorAt(webhook: JsonObject, field: 'namespaceSelector' | 'objectSelector'): Partial<WebhookFacts> {
  return webhook[field] === undefined ? {} : { [field]: asObject(webhook[field]) };
}

function apiServiceDetails(manifest: JsonObject): Details {
  const spec = asObject(manifest.spec);
  const service = serviceAt(spec);
  return {
    apiService: {
      group: textOf(spec.group),
      version: textOf(spec.version),
      ...(service === undefined ? {} : { service }),
    },
  };
}
