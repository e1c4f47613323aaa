import { unknownMark, variesMark } from '../model/rendering.ts';
import { nameOf, withName, type PlacedObject } from './placed-object.ts';

/**
 * Two renderings with one name for what each calls otherwise: an object that stands in the same place of the chart,
 * under a name that the other rendering has not. What its names have in common stays, up to the last dash or dot.
 */
export function alignNames(
  left: readonly PlacedObject[],
  right: readonly PlacedObject[],
  mark: string,
): readonly [left: readonly PlacedObject[], right: readonly PlacedObject[]] {
  const lonely = Map.groupBy(without(right, left), ({ place }) => place);
  const names = new Map<PlacedObject, string>();
  for (const object of without(left, right)) {
    const partner = lonely.get(object.place)?.shift();
    if (partner === undefined) continue;
    const name = commonName(nameOf(object), nameOf(partner), mark);
    names.set(object, name).set(partner, name);
  }
  if (names.size === 0) return [left, right];
  return [renamed(left, names), renamed(right, names)];
}

/** Whether a name is not the same in every rendering. */
export function hasVaryingName(object: PlacedObject): boolean {
  const name = nameOf(object);
  return name.endsWith(variesMark) || name.endsWith(unknownMark);
}

/** Objects whose identity the others have not. */
function without(objects: readonly PlacedObject[], others: readonly PlacedObject[]): readonly PlacedObject[] {
  const known = new Set(others.map(({ identity }) => identity));
  return objects.filter(({ identity }) => !known.has(identity));
}

function commonName(left: string, right: string, mark: string): string {
  const known = [variesMark, unknownMark].find((each) => left.endsWith(each));
  let end = 0;
  while (end < left.length && left[end] === right[end]) end += 1;
  const common = left.slice(0, end);
  const isCut = isPartOfWord(left[end]) || isPartOfWord(right[end]);
  return `${isCut ? common.replace(/[a-z0-9]*$/i, '') : common}${known ?? mark}`;
}

function isPartOfWord(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/i.test(character);
}

function renamed(objects: readonly PlacedObject[], names: ReadonlyMap<PlacedObject, string>): readonly PlacedObject[] {
  return objects.map((object) => {
    const name = names.get(object);
    return name === undefined ? object : withName(object, name);
  });
}
