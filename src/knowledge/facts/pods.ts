import type { JsonObject } from '../../model/json.ts';
import type { ClaimFacts, ContainerPortFacts, KeyedNeed, PodFacts, PodNeeds } from '../../model/object-facts.ts';
import { stringAt } from '../field-path.ts';
import { asObject, asObjects, textMapOf } from './parts.ts';
import { containersOf, podSecurityOf } from './pod-security.ts';
import { requestsOf } from './requests.ts';

/** What is known of the pods that a template makes. `metadata` is the template's, `replicas` and `claims` the workload's. */
export function podsOf(
  metadata: JsonObject,
  podSpec: JsonObject,
  replicas: number | undefined,
  claims: readonly ClaimFacts[],
): PodFacts {
  const containers = containersOf(podSpec);
  const serviceAccount = stringAt(podSpec, 'serviceAccountName');
  const priorityClass = stringAt(podSpec, 'priorityClassName');
  return {
    labels: textMapOf(metadata.labels) ?? {},
    ...(serviceAccount === undefined ? {} : { serviceAccount }),
    ...(replicas === undefined ? {} : { replicas }),
    images: containers.flatMap(({ image }) => (typeof image === 'string' ? [image] : [])),
    ports: containers.flatMap(portsOf),
    hostNetwork: podSpec.hostNetwork === true,
    ...(priorityClass === undefined ? {} : { priorityClass }),
    podSecurity: podSecurityOf(podSpec),
    requests: requestsOf(asObjects(podSpec.containers)),
    needs: needsOf(podSpec, containers),
    claims,
  };
}

/** Claims of a StatefulSet's templates: one for each ordinal of each template. */
export function claimsOf(templates: readonly JsonObject[]): readonly ClaimFacts[] {
  return templates.map((template) => {
    const { storageClassName: storageClass } = asObject(template.spec);
    const size = stringAt(template, 'spec.resources.requests.storage');
    return {
      name: stringAt(template, 'metadata.name') ?? '',
      ...(typeof storageClass === 'string' ? { storageClass } : {}),
      ...(size === undefined ? {} : { size }),
    };
  });
}

function portsOf(container: JsonObject): readonly ContainerPortFacts[] {
  return asObjects(container.ports).flatMap(({ name, containerPort, protocol }) => {
    if (typeof containerPort !== 'number') return [];
    return [
      {
        ...(typeof name === 'string' ? { name } : {}),
        port: containerPort,
        protocol: (protocol ?? 'TCP') as ContainerPortFacts['protocol'],
      },
    ];
  });
}

/** Secrets, ConfigMaps and claims without which the pod does not start; optional ones are none. */
function needsOf(podSpec: JsonObject, containers: readonly JsonObject[]): PodNeeds {
  const secrets: Needs = new Map();
  const configMaps: Needs = new Map();
  for (const container of containers) {
    for (const variable of asObjects(container.env)) {
      const from = asObject(variable.valueFrom);
      addKey(secrets, asObject(from.secretKeyRef));
      addKey(configMaps, asObject(from.configMapKeyRef));
    }
    for (const source of asObjects(container.envFrom)) {
      add(secrets, asObject(source.secretRef), 'name', []);
      add(configMaps, asObject(source.configMapRef), 'name', []);
    }
  }
  const claims: string[] = [];
  for (const volume of asObjects(podSpec.volumes)) {
    addItems(secrets, asObject(volume.secret), 'secretName');
    addItems(configMaps, asObject(volume.configMap), 'name');
    for (const source of asObjects(asObject(volume.projected).sources)) {
      addItems(secrets, asObject(source.secret), 'name');
      addItems(configMaps, asObject(source.configMap), 'name');
    }
    const { claimName } = asObject(volume.persistentVolumeClaim);
    if (typeof claimName === 'string') claims.push(claimName);
  }
  return { secrets: listOf(secrets), configMaps: listOf(configMaps), claims };
}

type Needs = Map<string, Set<string>>;

function addKey(needs: Needs, ref: JsonObject): void {
  add(needs, ref, 'name', keysIn([ref]));
}

function addItems(needs: Needs, ref: JsonObject, nameField: string): void {
  add(needs, ref, nameField, keysIn(asObjects(ref.items)));
}

function keysIn(items: readonly JsonObject[]): readonly string[] {
  return items.flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
}

function add(needs: Needs, ref: JsonObject, nameField: string, keys: readonly string[]): void {
  const name = ref[nameField];
  if (typeof name !== 'string' || name === '' || ref.optional === true) return;
  const known = needs.get(name);
  if (known === undefined) needs.set(name, new Set(keys));
  else for (const key of keys) known.add(key);
}

function listOf(needs: Needs): readonly KeyedNeed[] {
  if (needs.size === 0) return [];
  return [...needs]
    .map(([name, keys]) => ({ name, keys: [...keys].sort() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
