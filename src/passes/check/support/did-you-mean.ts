import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant; ties go to the first in order. By default a third of the letters may differ, and at least two. */
export function closest(
  typed: string,
  candidates: Iterable<string>,
  limit = Math.max(2, Math.floor(typed.length / 3)),
): string | undefined {
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const apart = distance(typed.toLowerCase(), candidate.toLowerCase());
    if (apart < bestDistance && apart < candidate.length) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** ` (did you mean "name"?)`, or nothing. */
export function didYouMean(typed: string, candidates: Iterable<string>): string {
  const name = closest(typed, candidates);
  return name === undefined ? '' : ` (did you mean "${name}"?)`;
}
