import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';

/** What is wrong with one object. */
export type Judge = (resource: Resource) => readonly Diagnostic[];

/** A check that judges objects one by one: it looks at the plan once, and gives back how it judges each of its resources. */
type ObjectCheck = (plan: Plan) => Judge;

/** A check that looks at a plan as a whole. */
type PlanCheck = (plan: Plan) => readonly Diagnostic[];

export type Check = ObjectCheck | PlanCheck;

/**
 * What some checks find. Those that judge objects all look at one object before any looks at the next: its manifest is fetched from memory once, and
 * not by each of them.
 */
export function runChecks(checks: readonly Check[], plan: Plan): Diagnostic[] {
  const results = checks.map((check) => check(plan));
  const judges = results.filter((result) => typeof result === 'function');
  const found = results.flatMap((result) => (typeof result === 'function' ? [] : result));
  for (const resource of plan.resources) {
    for (const judge of judges) for (const finding of judge(resource)) found.push(finding);
  }
  return found;
}

/** What all resources of one kind and version have in common. */
export type KindOfResource = Pick<Resource, 'apiVersion' | 'group' | 'kind'>;

/** Remembers what follows from the kind alone: resources of one kind stand together, and there may be thousands. */
export function perKind<T>(decide: (kind: KindOfResource) => T): (resource: Resource) => T {
  let last: { readonly of: KindOfResource; readonly decided: T } | undefined;
  return (resource) => {
    if (last === undefined || last.of.kind !== resource.kind || last.of.apiVersion !== resource.apiVersion)
      last = { of: resource, decided: decide(resource) };
    return last.decided;
  };
}
