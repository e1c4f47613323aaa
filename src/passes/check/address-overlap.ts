import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { type AddressRange, overlaps, tryReadRange } from './addresses/address-range.ts';
import { finding } from './support/finding.ts';
import { poolsOf } from './addresses/address-pools.ts';
import { quoteNode } from './support/words.ts';

/** A range and who claims it. */
interface Claim {
  readonly plan: Plan;
  readonly range: AddressRange;
  readonly resource?: Resource;
  /** As a message names it. */
  readonly title: string;
}

/**
 * No address belongs to two. Pools of load balancers are compared over all clusters: they answer on networks that clusters
 * share. Ranges of nodes, pods and Services are compared within their cluster only: those of pods and Services mean nothing
 * outside it.
 */
export function addressOverlap(plans: readonly Plan[]): Diagnostic[] {
  const pools = plans.flatMap(poolClaims);
  return [...plans.flatMap((plan) => clashes(networkClaims(plan))), ...clashes(pools)];
}

function clashes(claims: readonly Claim[]): Diagnostic[] {
  return claims.flatMap((claim, index) =>
    claims
      .slice(0, index)
      .filter((earlier) => overlaps(earlier.range, claim.range))
      .map((earlier) => {
        const { plan, resource, title, range } = claim;
        return finding(plan, 'address-overlap', {
          ...(resource === undefined ? {} : { on: resource }),
          message: `${title} has ${range.text}, which overlaps ${earlier.range.text} of ${earlier.title}.`,
          remedy: 'Give each its own range.',
          chain: [earlier, claim].map((each) => ({
            text: `${each.range.text}: ${each.title}`,
            ...(each.resource === undefined ? {} : { place: each.resource.place }),
          })),
        });
      }),
  );
}

function poolClaims(plan: Plan): Claim[] {
  return poolsOf(plan).flatMap(({ resource, ranges }) => {
    return ranges.map((range) => ({
      plan,
      resource,
      range,
      title: `${quoteNode(resource.id)} in "${plan.target.name}"`,
    }));
  });
}

function networkClaims(plan: Plan): Claim[] {
  const { nodes = [], pods = [], services = [] } = plan.target.network ?? {};
  const claims = (texts: readonly string[], what: string) =>
    texts.flatMap((text) => {
      const range = tryReadRange(text);
      return range === undefined ? [] : [{ plan, range, title: `the ${what} of "${plan.target.name}"` }];
    });
  return [...claims(nodes, 'nodes'), ...claims(pods, 'pods'), ...claims(services, 'Services')];
}
