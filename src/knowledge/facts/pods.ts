import type { JsonObject } from '../../model/json.ts';
import type { ClaimFacts, ContainerPortFacts, KeyedNeed, PodFacts, PodNeeds } from '../../model/object-facts.ts';
import { stringAt } from '../field-path.ts';
import { mapOf, mapsOf, textMapOf } from './parts.ts';
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
    requests: requestsOf(mapsOf(podSpec.containers)),
    needs: needsOf(podSpec, containers),
    claims,
  };
}

/** Claims of a StatefulSet's templates: one for each ordinal of each template. */
export function claimsOf(templates: readonly JsonObject[]): readonly ClaimFacts[] {
  return templates.map((template) => {
    const { storageClassName: storageClass } = mapOf(template.spec);
    const size = stringAt(template, 'spec.resources.requests.storage');
    return {
      name: stringAt(template, 'metadata.name') ?? '',
      ...(typeof storageClass === 'string' ? { storageClass } : {}),
      ...(size === undefined ? {} : { size }),
    };
  });
}

function portsOf(container: JsonObject): readonly ContainerPortFacts[] {
  return mapsOf(container.ports).flatMap(({ name, containerPort, protocol }) => {
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
    for (const variable of mapsOf(container.env)) {
      const from = mapOf(variable.valueFrom);
      addKey(secrets, mapOf(from.secretKeyRef));
      addKey(configMaps, mapOf(from.configMapKeyRef));
    }
    for (const source of mapsOf(container.envFrom)) {
      add(secrets, mapOf(source.secretRef), 'name', []);
      add(configMaps, mapOf(source.configMapRef), 'name', []);
    }
  }
  const claims: string[] = [];
  for (const volume of mapsOf(podSpec.volumes)) {
    addItems(secrets, mapOf(volume.secret), 'secretName');
    addItems(configMaps, mapOf(volume.configMap), 'name');
    for (const source of mapsOf(mapOf(volume.projected).sources)) {
      addItems(secrets, mapOf(source.secret), 'name');
      addItems(configMaps, mapOf(source.configMap), 'name');
    }
    const { claimName } = mapOf(volume.persistentVolumeClaim);
    if (typeof claimName === 'string') claims.push(claimName);
  }
  return { secrets: listOf(secrets), configMaps: listOf(configMaps), claims };
}

type Needs = Map<string, Set<string>>;

function addKey(needs: Needs, ref: JsonObject): void {
  add(needs, ref, 'name', keysIn([ref]));
}

function addItems(needs: Needs, ref: JsonObject, nameField: string): void {
  add(needs, ref, nameField, keysIn(mapsOf(ref.items)));
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
