import { targetNamespaceOf } from '../../knowledge/target-namespace-of.ts';
import { formatNode, parseResourceId } from '../../model/identity.ts';
import type { ResourceId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import { releasesOf, resourcesById, resourcesOfKind } from '../../model/resource-lookups.ts';

/** Tells why an object that nothing is known to make might still be made; `undefined` where nothing could. */
export type Uncertainty = (id: ResourceId) => string | undefined;

/**
 * A release whose rendering is not known may make anything in its namespace, and definitions and classes; a chart whose pods may create
 * definitions may make those of the API groups that it names; a Kustomization of the author's own applies a path that the plan does not
 * hold. Looked up only once something is missing.
 */
export function uncertaintyOf(plan: Plan): Uncertainty {
  let makers: PossibleMakers | undefined;
  return (id) => {
    makers ??= possibleMakers(plan);
    const { namespace, kind, name } = parseResourceId(id);
    const isShared = namespace === '' && sharedKinds.test(kind);
    const inNamespace = namespace !== '' || isShared ? makers.byNamespace.get(namespace) : undefined;
    const atRunTime =
      kind === 'CustomResourceDefinition' ? makers.byGroup.get(name.slice(name.indexOf('.') + 1)) : undefined;
    return inNamespace ?? atRunTime ?? makers.byNamespace.get(anywhere);
  };
}

const anywhere = '*';

/** What charts bring for the whole cluster; anything else without a namespace they make for themselves. */
const sharedKinds = /^CustomResourceDefinition$|Class$/;

interface PossibleMakers {
  /** A reason for each namespace, for what has none, and for anywhere. */
  readonly byNamespace: ReadonlyMap<string, string>;
  /** A reason for each API group whose definitions pods may create. */
  readonly byGroup: ReadonlyMap<string, string>;
}

function possibleMakers(plan: Plan): PossibleMakers {
  const byNamespace = new Map<string, string>();
  const byGroup = new Map<string, string>();
  const byId = resourcesById(plan);
  for (const id of plan.catalogue.opaque) {
    const release = byId.get(id);
    if (release === undefined) continue;
    const reason = `what ${formatNode(id)} makes is not known`;
    for (const namespace of [targetNamespaceOf(release), ''])
      if (!byNamespace.has(namespace)) byNamespace.set(namespace, reason);
  }
  for (const { id } of resourcesOfKind(plan, 'kustomize.toolkit.fluxcd.io', 'Kustomization')) {
    if (!byNamespace.has(anywhere)) byNamespace.set(anywhere, `what ${formatNode(id)} applies is not part of the plan`);
  }
  for (const { id, release } of releasesOf(plan)) {
    if (release.mayCreate?.definitions !== true) continue;
    for (const group of release.mayCreate.groups)
      if (!byGroup.has(group)) byGroup.set(group, `pods of ${formatNode(id)} may create it`);
  }
  return { byNamespace, byGroup };
}
