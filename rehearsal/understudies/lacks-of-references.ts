import { memoize } from '../../src/model/memoize.ts';
import { followReferences } from '../../src/passes/derive/references.ts';
import type { Edge } from '../../src/model/edge.ts';
import { groupOf, isExternalId, parseResourceId, resourceId } from '../../src/model/identity.ts';
import type { NodeId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { hasReadyEndpoint } from './service-listeners.ts';
import { isReady } from './stage.ts';
import type { Stage } from './stage.ts';

/**
 * What an object of the tree names and cannot do without, by the compiler's own table of references, and that is not there or not Ready:
 * what its controller would say.
 */
export function lacksOfReferences(
  { plan, view }: Pick<Stage, 'plan' | 'view'>,
  object: KubeObject,
): string | undefined {
  const id = resourceId(groupOf(object.apiVersion), object.kind, object.metadata.namespace ?? '', object.metadata.name);
  for (const { to, through = to } of needsOf(plan).get(id) ?? []) {
    if (isExternalId(through)) continue;
    const { group, kind, namespace, name } = parseResourceId(through);
    if (view.find(`${group}/${kind}`, namespace, name) === undefined) return `${kind} "${name}" not found`;
    if (kind === 'Service' && !hasReadyEndpoint(view, { namespace, name })) return `Service "${name}" has no endpoints`;
    if (!isReady(view, `${group}/${kind}`, namespace, name)) return `${kind} "${name}" is not ready`;
  }
  return undefined;
}

/** Preferences are left out: an object is Ready without what it only prefers. */
const needsOf = memoize((plan: Plan): ReadonlyMap<NodeId, readonly Edge[]> =>
  Map.groupBy(followReferences(plan, 'needs').edges, ({ from }) => from),
);
