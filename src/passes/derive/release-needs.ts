import type { Provision } from '../../model/catalogue.ts';
import { claimsOf } from '../../model/claims-of.ts';
import type { Edge, EdgeKind } from '../../model/edge.ts';
import { formatNode, parseResourceId, resourceId } from '../../model/identity.ts';
import type { NodeId, ResourceId } from '../../model/identity.ts';
import type { ClaimFacts, ObjectFacts } from '../../model/object-facts.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { resourcesById } from '../../model/resource-lookups.ts';
import { catalogueIndex } from './catalogue-index.ts';
import { missingNeeds } from './missing-needs.ts';
import { preferredProvision, edgeTo, withEdges } from './provision-of.ts';
import { findMissingKeys } from './reference-resolver.ts';
import { textsOfRelease } from './texts-of-release.ts';

/** What a chart needs and does not make itself: what its pods ask for (Secrets, ConfigMaps, claims, accounts, classes). */
export function releaseNeeds(plan: Plan): Plan {
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  const missing = missingNeeds(plan);
  const mayMake = possibleMakers(plan);
  for (const { from, field, reason, id, kind, keys } of podNeeds(plan)) {
    const makers = plan.catalogue.byId.get(id);
    const maker = preferredProvision(ownFirst(makers, from));
    const missingKeys = maker === undefined || maker.provider === from ? [] : findMissingKeys(makers ?? [], keys);
    if (maker === undefined || missingKeys.length > 0) {
      const details = { ...(keys.length > 0 ? { keys } : {}), ...(missingKeys.length > 0 ? { missingKeys } : {}) };
      const need = missing({ from, to: id, kind, field, ...details });
      const uncertain = maker === undefined && kind === 'secret' ? mayMake(from, parseResourceId(id).name) : undefined;
      unmet.push(need.uncertain === undefined && uncertain !== undefined ? { ...need, uncertain } : need);
    }
    if (maker === undefined) continue;
    const edge = edgeTo(from, maker, kind, `${reason} ${maker.facts.kind} ${maker.facts.name}`, 'start');
    if (edge !== undefined) edges.push(edge);
  }
  return withEdges(plan, edges, unmet);
}

/**
 * Why a release might make a Secret that its pods need after all: its pods may create Secrets, and no value names this one. Looked up only once
 * something is missing.
 */
export function possibleMakers(plan: Plan): (release: NodeId, name: string) => string | undefined {
  let creators: ReadonlySet<NodeId> | undefined;
  return (id, name) => {
    creators ??= new Set(
      catalogueIndex(plan.catalogue).ofCharts.flatMap(({ provider, facts }) =>
        facts.createsSecrets === true ? [provider] : [],
      ),
    );
    const release = resourcesById(plan).get(id)?.release;
    if (!creators.has(id) || release === undefined || textsOfRelease(release).has(name)) return undefined;
    return `pods of ${formatNode(id)} may create Secrets, and make it themselves`;
  };
}

interface HeldNeed extends Need {
  readonly from: NodeId;
  readonly field: string;
  /** Goes before the name of what is needed. */
  readonly reason: string;
}

function* podNeeds(plan: Plan): Generator<HeldNeed> {
  for (const { provider: from, facts } of catalogueIndex(plan.catalogue).ofCharts) {
    const field = `${facts.kind} ${facts.name}`;
    if (facts.pods !== undefined)
      for (const need of needsOf(facts, facts.pods))
        yield { from, field, reason: `pods of its ${field} need`, ...need };
    for (const need of classNeeds(claimsOf(facts)))
      yield { from, field, reason: `volumes of its ${field} need`, ...need };
  }
}

interface Need {
  readonly id: ResourceId;
  readonly kind: EdgeKind;
  readonly keys: readonly string[];
}

function* needsOf({ namespace }: ObjectFacts, pods: NonNullable<ObjectFacts['pods']>): Generator<Need> {
  for (const { name, keys } of pods.needs.secrets)
    yield { id: resourceId('', 'Secret', namespace, name), kind: 'secret', keys };
  for (const { name, keys } of pods.needs.configMaps)
    yield { id: resourceId('', 'ConfigMap', namespace, name), kind: 'configmap', keys };
  for (const name of pods.needs.claims)
    yield { id: resourceId('', 'PersistentVolumeClaim', namespace, name), kind: 'volume-claim', keys: [] };
  if (pods.serviceAccount !== undefined)
    yield { id: resourceId('', 'ServiceAccount', namespace, pods.serviceAccount), kind: 'service-account', keys: [] };
  if (pods.priorityClass !== undefined) {
    yield {
      id: resourceId('scheduling.k8s.io', 'PriorityClass', '', pods.priorityClass),
      kind: 'priority-class',
      keys: [],
    };
  }
}

function* classNeeds(claims: readonly ClaimFacts[]): Generator<Need> {
  for (const { storageClass } of claims) {
    // An empty name means: no class at all.
    if (storageClass !== undefined && storageClass !== '')
      yield { id: resourceId('storage.k8s.io', 'StorageClass', '', storageClass), kind: 'storage-class', keys: [] };
  }
}

/** A release that makes the object itself waits for nobody, whoever else makes it too. */
function ownFirst(makers: readonly Provision[] | undefined, from: NodeId): readonly Provision[] | undefined {
  const own = makers?.filter(({ provider }) => provider === from);
  return own === undefined || own.length === 0 ? makers : own;
}
