import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant; `undefined` where none is close (a third of the letters may differ, at least two). */
function suggest(typed: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(typed.length / 3));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of candidates) {
    const apart = isBeginning(typed, name) ? 1 : distance(typed.toLowerCase(), name.toLowerCase());
    if (apart <= limit && apart < name.length && (best === undefined || apart < best.distance))
      best = { name, distance: apart };
  }
  return best?.name;
}

/** ` (did you mean "synth"?)`, or nothing. */
export function didYouMean(typed: string, candidates: Iterable<string>): string {
  const name = suggest(typed, candidates);
  return name === undefined ? '' : ` (did you mean "${name}"?)`;
}

function isBeginning(typed: string, name: string): boolean {
  return typed.length >= 3 && name.toLowerCase().startsWith(typed.toLowerCase());
}
