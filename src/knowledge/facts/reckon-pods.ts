import type { ClaimFacts, ObjectFacts } from '../../model/object-facts.ts';
import { mapsOf } from './parts.ts';
import { podSecurityOf } from './pod-security.ts';
import { requestsOf } from './requests.ts';

/** Facts of a chart's object under the values of a release, with the level and the requests that its pods then have. */
export function reckonPods(facts: ObjectFacts): ObjectFacts {
  const spec = facts.pods?.spec;
  if (facts.pods === undefined || spec === undefined) return facts;
  const { spec: _spec, ...pods } = facts.pods;
  const reckoned = { podSecurity: podSecurityOf(spec), requests: requestsOf(mapsOf(spec.containers)), claims: pods.claims.map(withoutDash) };
  return { ...facts, pods: { ...pods, ...reckoned } };
}

/** Many charts take a dash for "of no class at all", which Kubernetes writes as an empty name. */
function withoutDash(claim: ClaimFacts): ClaimFacts {
  return claim.storageClass === '-' ? { ...claim, storageClass: '' } : claim;
}
