import type { ClaimFacts, ObjectFacts } from '../../model/object-facts.ts';
import { mapsOf } from './parts.ts';
import { podSecurityOf } from './pod-security.ts';
import { requestsOf } from './requests.ts';

/** Facts of a chart's object under the values of a release, with the level and the requests that its pods then have. */
export function reckonFacts(facts: ObjectFacts): ObjectFacts {
  const { claims, pods } = facts;
  if (claims === undefined && pods?.spec === undefined) return facts;
  return {
    ...facts,
    ...(claims === undefined ? {} : { claims: claims.map(withoutDash) }),
    ...(pods === undefined ? {} : { pods: reckonPods(pods) }),
  };
}

function reckonPods({ spec, ...pods }: NonNullable<ObjectFacts['pods']>): NonNullable<ObjectFacts['pods']> {
  if (spec === undefined) return pods;
  return { ...pods, podSecurity: podSecurityOf(spec), requests: requestsOf(mapsOf(spec.containers)), claims: pods.claims.map(withoutDash) };
}

/** Many charts take a dash for "of no class at all", which Kubernetes writes as an empty name. */
function withoutDash(claim: ClaimFacts): ClaimFacts {
  return claim.storageClass === '-' ? { ...claim, storageClass: '' } : claim;
}
