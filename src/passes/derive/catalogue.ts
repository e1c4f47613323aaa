import { claimsOfStatefulSet, hasProducts, productsOf } from '../../knowledge/products-of.ts';
import { configMapsOfEveryNamespace } from '../../knowledge/cluster-services.ts';
import { factsOfManifest } from '../../knowledge/facts-of-manifest.ts';
import { reflectorChart, tryFindReflectedCopies } from '../../knowledge/reflected-copies.ts';
import { runTimeDefinitions } from '../../knowledge/run-time-definitions.ts';
import { apiServerObjects, engineObjects, objectsOfEveryNamespace } from '../../knowledge/standard-objects.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Edge } from '../../model/edge.ts';
import { externalId, groupOf, isExternalId, resourceId } from '../../model/identity.ts';
import type { NodeId, ResourceId } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ObjectFacts } from '../../model/object-facts.ts';
import { objectsOfRelease } from '../../model/objects-of-release.ts';
import type { Plan } from '../../model/plan.ts';
import type { Release } from '../../model/release.ts';
import type { Resource } from '../../model/resource.ts';

/**
 * Lists everything that will exist and who makes it: manifests, what charts render and their hooks and operators make, what
 * controllers make of custom resources, what Kubernetes and the engine bring, and the externals. Explicit edges stay; derived
 * ones of an earlier run are dropped.
 */
export function catalogue(plan: Plan): Plan {
  const entries = new Entries();
  for (const external of plan.externals) for (const facts of external.objects) entries.add(facts, external.id, 'external');
  const opaque: ResourceId[] = [];
  for (const resource of plan.resources) {
    entries.add(factsOfManifest(resource.manifest), resource.id, 'manifest');
    if (resource.release !== undefined) addRelease(entries, resource, resource.release);
    if (isOpaque(resource)) opaque.push(resource.id);
  }
  addStandardObjects(entries, plan);
  addProducts(entries, plan);
  addReflectedCopies(entries, plan);
  addObjectsOfNamespaces(entries, plan);
  return {
    ...plan,
    edges: plan.edges.filter(isLoaded),
    unmet: [],
    catalogue: { byId: entries.byId, crds: entries.crds, opaque },
  };
}

/** What the loader knows and no derivation could: what authors wrote, and on which externals an object relies. */
function isLoaded({ explicit, kind, from }: Edge): boolean {
  return explicit || (kind === 'condition' && !isExternalId(from));
}

/** Grows while the catalogue is built; nothing else holds it. */
class Entries {
  readonly byId = new Map<ResourceId, Provision[]>();
  readonly crds = new Map<string, Provision[]>();

  /** Records an object once for each of its makers. */
  add(facts: ObjectFacts, provider: NodeId, how: Provision['how']): void {
    const id =
      how === 'manifest'
        ? (provider as ResourceId)
        : resourceId(groupOf(facts.apiVersion), facts.kind, facts.namespace, facts.name);
    const known = this.byId.get(id);
    if (known?.some((other) => other.provider === provider && other.how !== 'manifest') === true) return;
    const provision: Provision = { id, provider, how, facts };
    if (known === undefined) this.byId.set(id, [provision]);
    else known.push(provision);
    if (facts.crd !== undefined) this.addDefinition(`${facts.crd.group}/${facts.crd.kind}`, provision);
  }

  has(facts: ObjectFacts): boolean {
    return this.byId.has(resourceId(groupOf(facts.apiVersion), facts.kind, facts.namespace, facts.name));
  }

  /** Those that are there now: what is added meanwhile is not among them. */
  find(matches: (provision: Provision) => boolean): readonly Provision[] {
    const found: Provision[] = [];
    for (const provisions of this.byId.values())
      for (const provision of provisions) if (matches(provision)) found.push(provision);
    return found;
  }

  private addDefinition(kind: string, provision: Provision): void {
    const known = this.crds.get(kind);
    if (known === undefined) this.crds.set(kind, [provision]);
    else known.push(provision);
  }
}

/** A HelmRelease whose chart nobody imported, or of which nothing was rendered. */
function isOpaque({ kind, release }: Resource): boolean {
  return (
    kind === 'HelmRelease' &&
    (release?.facts === undefined || release.facts.rendered === 'none') &&
    (release?.brings.length ?? 0) === 0
  );
}

function addRelease(entries: Entries, { id, manifest }: Resource, release: Release): void {
  const objects = objectsOfRelease(release);
  for (const facts of objects) entries.add(facts, id, facts.hook === undefined ? 'chart' : 'hook');
  for (const facts of runTimeDefinitions(release.chart.name)) entries.add(facts, id, 'operator');
  for (const facts of selfMade(objects, release)) if (!entries.has(facts)) entries.add(facts, id, 'hook');
  const install = (manifest.spec as JsonObject | undefined)?.install as JsonObject | undefined;
  if (install?.createNamespace === true)
    entries.add({ apiVersion: 'v1', kind: 'Namespace', name: release.namespace, namespace: '' }, id, 'chart');
}

/** Kinds of which a chart's own objects make Secrets that no rendering shows. */
const secretMakers = new Set(['Certificate', 'ExternalSecret', 'Issuer', 'SealedSecret']);

/**
 * Secrets that the pods of a chart ask for, that the chart does not render, and that its hook Jobs, certificates or operator
 * make: facts come from a rendering, so a Secret that an author has to bring shows there only if its name came from values. What
 * the release says it needs is never among them.
 */
function selfMade(objects: readonly ObjectFacts[], { needs = [] }: Release): readonly ObjectFacts[] {
  const makes = objects.some(({ hook, kind }) => (hook !== undefined && kind === 'Job') || secretMakers.has(kind));
  if (!makes) return [];
  const rendered = new Set(objects.filter(({ kind }) => kind === 'Secret').map(({ namespace, name }) => `${namespace}/${name}`));
  return objects.flatMap(({ namespace, pods }) =>
    (pods?.needs.secrets ?? [])
      .filter(({ name }) => !rendered.has(`${namespace}/${name}`) && !needs.some((need) => need.name === name))
      .map(({ name }) => ({ apiVersion: 'v1', kind: 'Secret', name, namespace })),
  );
}

/** What the cluster has before anything is applied; an external that describes the same object knows more of it. */
function addStandardObjects(entries: Entries, { target, externals }: Plan): void {
  const described = new Set(
    externals.flatMap(({ objects }) => objects.map(({ kind, namespace, name }) => `${kind}/${namespace}/${name}`)),
  );
  const isDescribed = ({ kind, namespace, name }: ObjectFacts) => described.has(`${kind}/${namespace}/${name}`);
  for (const facts of apiServerObjects) if (!isDescribed(facts)) entries.add(facts, externalId('kubernetes'), 'api-server');
  for (const facts of engineObjects(target))
    if (!isDescribed(facts)) entries.add(facts, externalId(target.engine.type), 'api-server');
}

/** What controllers make of custom resources: of a manifest in full, of a chart's object as far as its name decides it. */
function addProducts(entries: Entries, plan: Plan): void {
  const releases = new Map(plan.resources.flatMap(({ id, release }) => (release === undefined ? [] : [[id, release] as const])));
  for (const resource of plan.resources) {
    const { id, group, kind, manifest } = resource;
    if (hasProducts(group, kind)) {
      const [definition] = entries.crds.get(`${group}/${kind}`) ?? [];
      const home = definition === undefined ? undefined : releases.get(definition.provider as ResourceId)?.namespace;
      for (const facts of productsOf(manifest, home ?? '')) entries.add(facts, id, 'operator');
    } else if (kind === 'StatefulSet') {
      for (const facts of claimsOfStatefulSet(manifest)) entries.add(facts, id, 'controller');
    }
  }
  for (const { provider, facts } of entries.find(
    ({ how, facts }) => how === 'chart' && hasProducts(groupOf(facts.apiVersion), facts.kind),
  )) {
    const known: JsonObject = {
      apiVersion: facts.apiVersion,
      kind: facts.kind,
      metadata: { name: facts.name, namespace: facts.namespace },
    };
    for (const product of productsOf(known, '')) entries.add(product, provider, 'operator');
  }
}

/** Copies in other namespaces, with what is known of the original's keys. */
function addReflectedCopies(entries: Entries, { resources }: Plan): void {
  if (!resources.some(({ release }) => release?.chart.name === reflectorChart)) return;
  for (const { id, namespace: home, manifest } of resources) {
    const copies = tryFindReflectedCopies(manifest);
    if (copies === undefined) continue;
    const { kind, name } = copies;
    const keys = entries.byId.get(resourceId('', kind, home, name))?.find(({ facts }) => facts.keys !== undefined)?.facts.keys;
    for (const namespace of copies.namespaces) {
      if (namespace !== home)
        entries.add({ apiVersion: 'v1', kind, name, namespace, ...(keys === undefined ? {} : { keys }) }, id, 'operator');
    }
  }
}

function addObjectsOfNamespaces(entries: Entries, plan: Plan): void {
  const copies = plan.resources.flatMap(({ id, release }) => {
    const configMaps = release === undefined ? undefined : configMapsOfEveryNamespace[release.chart.name];
    return configMaps === undefined ? [] : [{ id, configMaps }];
  });
  const namespaces = entries.find(({ facts }) => facts.kind === 'Namespace');
  for (const {
    provider,
    how,
    facts: { name },
  } of namespaces) {
    const maker = how === 'api-server' ? how : 'controller';
    for (const facts of objectsOfEveryNamespace(name)) if (!entries.has(facts)) entries.add(facts, provider, maker);
    for (const { id, configMaps } of copies) {
      for (const map of configMaps) entries.add({ apiVersion: 'v1', kind: 'ConfigMap', namespace: name, ...map }, id, 'operator');
    }
  }
}
