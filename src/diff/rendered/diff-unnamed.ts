import type { Json } from '../../model/json.ts';
import { isSame, type Place, type Walk } from './walk.ts';

/** How a list whose items have no keys is walked; `place` is that of the items. */
export interface UnnamedWalk {
  readonly place: Place;
  readonly walk: Walk;
  readonly isSet: boolean;
}

type List = readonly Json[];
type Compare = (a: Json, b: Json) => boolean;

/** Compares what two lists don't share: in a set wherever it stands, else between what both start and end with. */
export function diffUnnamed(from: List, to: List, { place, walk, isSet }: UnnamedWalk): void {
  const isEqual: Compare = (a, b) => isSame(a, b, { path: [...place.path, { item: '' }], type: place.type }, walk);
  const [before, after, start] = isSet ? withoutCommon(from, to, isEqual) : betweenCommon(from, to, isEqual);
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const path = [...place.path, { item: isSet ? '' : String(start + index) }];
    walk.diff(before[index], after[index], { path, type: place.type }, walk);
  }
}

/** What is left of both lists, and where it starts. */
type Rest = readonly [List, List, number];

function betweenCommon(from: List, to: List, isEqual: Compare): Rest {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && isEqual(from[start]!, to[start]!)) start += 1;
  let end = 0;
  while (end < shorter - start && isEqual(from.at(-1 - end)!, to.at(-1 - end)!)) end += 1;
  return [from.slice(start, from.length - end), to.slice(start, to.length - end), start];
}

function withoutCommon(from: List, to: List, isEqual: Compare): Rest {
  const left = [...to];
  const only = from.filter((item) => {
    const at = left.findIndex((other) => isEqual(item, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [only, left, 0];
}
