import type { ClaimFacts, ObjectFacts } from './object-facts.ts';

/** Every volume that an object asks for: itself, by its operator, or for its pods. */
export function claimsOf({ claims = [], pods }: ObjectFacts): readonly ClaimFacts[] {
  return [...claims, ...(pods?.claims ?? [])];
}
