import type { Catalogue, Provision } from '../../model/catalogue.ts';
import type { Edge, EdgeKind } from '../../model/edge.ts';
import type { NodeId, ResourceId } from '../../model/identity.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';

/**
 * Of several makers of one object the one that asks least of the order: what exists anyway, then what is written down, then what
 * charts bring.
 */
const rank: Readonly<Record<Provision['how'], number>> = {
  'api-server': 0,
  external: 1,
  manifest: 2,
  chart: 3,
  hook: 4,
  controller: 5,
  operator: 6,
};

/** Who makes the object that is needed; the same answer whatever the order of the resources. */
export function tryFindProvision(catalogue: Catalogue, id: ResourceId): Provision | undefined {
  return preferredProvision(catalogue.byId.get(id));
}

/** The one of several provisions that counts. */
export function preferredProvision(provisions: readonly Provision[] | undefined): Provision | undefined {
  if (provisions === undefined || provisions.length < 2) return provisions?.[0];
  return provisions.reduce((best, other) => (isBefore(other, best) ? other : best));
}

function isBefore(a: Provision, b: Provision): boolean {
  return rank[a.how] === rank[b.how] ? a.provider < b.provider : rank[a.how] < rank[b.how];
}

/**
 * The edge from what needs an object to what makes it. None to itself, and none to what is there before anything starts and that
 * no external declares.
 */
export function edgeTo(
  from: NodeId,
  provision: Provision,
  kind: EdgeKind,
  reason: string,
  strength: Edge['strength'],
): Edge | undefined {
  const { id, provider } = provision;
  if (provider === from || isThereAnyway(provision)) return undefined;
  if (id === provider) return { from, to: provider, kind, reason, explicit: false, strength };
  return { from, to: provider, kind, reason, explicit: false, through: id, strength };
}

/**
 * Whether Kubernetes or the engine has it before the first unit starts, or it comes with the namespace, which whoever uses it
 * needs in any case.
 */
function isThereAnyway({ how, provider }: Provision): boolean {
  return how === 'api-server' || (how === 'controller' && provider.startsWith('/Namespace//'));
}

/** The plan with more edges and unmet needs. */
export function withEdges(plan: Plan, edges: readonly Edge[], unmet: readonly UnmetNeed[] = []): Plan {
  return {
    ...plan,
    edges: edges.length === 0 ? plan.edges : plan.edges.concat(edges),
    unmet: unmet.length === 0 ? plan.unmet : plan.unmet.concat(unmet),
  };
}
