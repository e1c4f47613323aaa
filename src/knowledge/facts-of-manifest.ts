import type { Json, JsonObject } from '../model/json.ts';
import type {
  ClaimFacts,
  CrdFacts,
  ObjectFacts,
  ServiceFacts,
  ServicePortFacts,
  WebhookFacts,
  WebhookRule,
} from '../model/object-facts.ts';
import { claimsOf, podsOf } from './facts/pods.ts';
import { stringAt, valuesAt } from './field-path.ts';
import { KindMap } from './kind-map.ts';

/** What the passes ask about one object, read from its manifest: the same shape as what is known of a chart's objects. */
export function factsOfManifest(manifest: JsonObject): ObjectFacts {
  const {
    name = '',
    namespace = '',
    labels,
  } = (manifest.metadata ?? {}) as { name?: string; namespace?: string; labels?: Readonly<Record<string, string>> };
  const { apiVersion, kind } = manifest as { apiVersion: string; kind: string };
  const facts = labels === undefined ? { apiVersion, kind, name, namespace } : { apiVersion, kind, name, namespace, labels };
  const read = readers.get(apiVersion, kind);
  return read === undefined ? facts : Object.assign(facts, read(manifest));
}

type Details = Omit<ObjectFacts, 'apiVersion' | 'kind' | 'name' | 'namespace' | 'labels'>;

const readersByVersion: Readonly<Record<string, (manifest: JsonObject) => Details>> = {
  'v1/ConfigMap': (manifest) => ({ keys: keysOf(manifest, ['data', 'binaryData']) }),
  'v1/Pod': (manifest) => ({ pods: podsOf(at(manifest, 'metadata'), at(manifest, 'spec'), 1, []) }),
  'v1/Secret': secretDetails,
  'v1/Service': (manifest) => ({ service: serviceOf(at(manifest, 'spec')) }),
  'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration': webhookDetails,
  'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration': webhookDetails,
  'apiextensions.k8s.io/v1/CustomResourceDefinition': (manifest) => ({ crd: crdOf(at(manifest, 'spec')) }),
  'apiregistration.k8s.io/v1/APIService': apiServiceDetails,
  'apps/v1/DaemonSet': (manifest) => workloadDetails(manifest, undefined),
  'apps/v1/Deployment': (manifest) => workloadDetails(manifest, 1),
  'apps/v1/ReplicaSet': (manifest) => workloadDetails(manifest, 1),
  'apps/v1/StatefulSet': (manifest) => workloadDetails(manifest, 1),
  'batch/v1/CronJob': (manifest) => ({
    pods: podsFromTemplate(at(at(at(at(manifest, 'spec'), 'jobTemplate'), 'spec'), 'template'), 1, []),
  }),
  'batch/v1/Job': (manifest) => workloadDetails(manifest, 1),
  'gateway.networking.k8s.io/v1/GatewayClass': (manifest) => controllerDetails(manifest, 'spec.controllerName'),
  'networking.k8s.io/v1/IngressClass': (manifest) => controllerDetails(manifest, 'spec.controller'),
  'storage.k8s.io/v1/StorageClass': (manifest) => controllerDetails(manifest, 'provisioner'),
};

/** By API version in place of the group: facts are read from the versions that are known. */
const readers = new KindMap(Object.entries(readersByVersion));

function workloadDetails(manifest: JsonObject, defaultReplicas: number | undefined): Details {
  const spec = at(manifest, 'spec');
  const replicas =
    defaultReplicas === undefined ? undefined : typeof spec.replicas === 'number' ? spec.replicas : defaultReplicas;
  const claims = claimsOf((spec.volumeClaimTemplates as readonly JsonObject[] | undefined) ?? []);
  return { pods: podsFromTemplate(at(spec, 'template'), replicas, claims) };
}

function podsFromTemplate(template: JsonObject, replicas: number | undefined, claims: readonly ClaimFacts[]) {
  return podsOf(at(template, 'metadata'), at(template, 'spec'), replicas, claims);
}

/** A Secret of type `kubernetes.io/service-account-token` is filled by Kubernetes. */
function secretDetails(manifest: JsonObject): Details {
  const filled = manifest.type === 'kubernetes.io/service-account-token' ? ['ca.crt', 'namespace', 'token'] : [];
  return { keys: [...filled, ...keysOf(manifest, ['data', 'stringData'])] };
}

function keysOf(manifest: JsonObject, fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => Object.keys(at(manifest, field)));
}

function controllerDetails(manifest: JsonObject, path: string): Details {
  const controller = stringAt(manifest, path);
  return controller === undefined ? {} : { controller };
}

function serviceOf(spec: JsonObject): ServiceFacts {
  const selector = spec.selector as Readonly<Record<string, string>> | undefined;
  return {
    type: (spec.type as string | undefined) ?? 'ClusterIP',
    headless: spec.clusterIP === 'None',
    ...(selector === undefined ? {} : { selector }),
    ports: ((spec.ports ?? []) as readonly JsonObject[]).map(({ name, port, targetPort, protocol }): ServicePortFacts => ({
      ...(typeof name === 'string' ? { name } : {}),
      port: port as number,
      ...(targetPort === undefined ? {} : { targetPort: targetPort as number | string }),
      protocol: (protocol ?? 'TCP') as ServicePortFacts['protocol'],
    })),
  };
}

function crdOf(spec: JsonObject): CrdFacts {
  const versions = (spec.versions ?? []) as readonly {
    readonly name: string;
    readonly served: boolean;
    readonly storage: boolean;
  }[];
  const service = valuesAt(spec, 'conversion.webhook.clientConfig.service')[0] as { namespace: string; name: string } | undefined;
  return {
    group: spec.group as string,
    kind: stringAt(spec, 'names.kind') ?? '',
    plural: stringAt(spec, 'names.plural') ?? '',
    scope: spec.scope as CrdFacts['scope'],
    versions: versions.filter(({ served }) => served).map(({ name }) => name),
    storage: versions.find(({ storage }) => storage)?.name ?? '',
    ...(service === undefined ? {} : { conversion: { namespace: service.namespace, name: service.name } }),
  };
}

function webhookDetails(manifest: JsonObject): Details {
  return { webhooks: ((manifest.webhooks ?? []) as readonly JsonObject[]).map(webhookOf) };
}

/** Defaults as in `admissionregistration.k8s.io/v1`: policy `Fail`, port 443. */
function webhookOf(webhook: JsonObject): WebhookFacts {
  const service = valuesAt(webhook, 'clientConfig.service')[0] as
    { namespace: string; name: string; port?: number; path?: string } | undefined;
  const selector = (field: 'namespaceSelector' | 'objectSelector') =>
    webhook[field] === undefined ? {} : { [field]: webhook[field] as JsonObject };
  return {
    name: webhook.name as string,
    failurePolicy: (webhook.failurePolicy as WebhookFacts['failurePolicy'] | undefined) ?? 'Fail',
    ...(service === undefined ? {} : { service: { ...service, port: service.port ?? 443 } }),
    rules: (webhook.rules ?? []) as unknown as readonly WebhookRule[],
    ...selector('namespaceSelector'),
    ...selector('objectSelector'),
  };
}

function apiServiceDetails(manifest: JsonObject): Details {
  const spec = at(manifest, 'spec') as { group?: string; version?: string; service?: { namespace: string; name: string } };
  const { group = '', version = '', service } = spec;
  return {
    apiService: {
      group,
      version,
      ...(service === undefined ? {} : { service: { namespace: service.namespace, name: service.name } }),
    },
  };
}

function at(value: JsonObject, key: string): JsonObject {
  const child: Json | undefined = value[key];
  return child !== null && typeof child === 'object' && !Array.isArray(child) ? (child as JsonObject) : {};
}
