import type { ChartFacts } from './chart-facts.ts';
import type { Json, JsonObject } from './json.ts';
import { madeUnder, valueAt } from './objects-of-release.ts';

/**
 * Values of a release of which nobody knows what they change: paths that the facts list as unknown, and that the release sets to something. Where
 * there are any, what the release makes is known only in part.
 */
export function unfollowedValues(facts: ChartFacts, values: JsonObject): string[] {
  const varying = madeUnder(facts, values).flatMap(({ variesWith = [] }) => variesWith);
  return [...new Set([...(facts.unknownSwitches ?? []), ...varying])].filter((path) => isSet(valueAt(values, path)));
}

/** An empty list or text is what a chart itself has there. */
function isSet(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
