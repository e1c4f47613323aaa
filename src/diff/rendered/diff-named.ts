import type { Json, JsonObject } from '../../model/json.ts';
import { pairItems, withProtocol } from './pair-items.ts';
import type { Place, Walk } from './walk.ts';

/** How a list whose items have keys is walked. */
export interface NamedWalk {
  readonly naming: readonly string[];
  /** Of the items. */
  readonly place: Place;
  readonly walk: Walk;
  readonly isOrdered: boolean;
  /**
   * Whether an item that alone has gone is what alone has come, under another name. Keys of the API are identities, a
   * host is not.
   */
  readonly isRenamable: boolean;
}

type Items = readonly JsonObject[];

/** Compares the items of two lists wherever they stand; then their order, where it counts. */
export function diffNamed(from: Items, to: Items, named: NamedWalk): void {
  const { naming, place, walk, isOrdered } = named;
  const pairs = pairAll(from, to, named);
  const pathOf = (item: JsonObject) => [...place.path, { item: labelOf(item, naming) }];
  for (const item of from) {
    const other = pairs.get(item);
    if (other === undefined) walk.changes.push({ path: pathOf(item), from: item });
    else diffPair(item, other, pathOf(other), named);
  }
  const paired = new Set(pairs.values());
  for (const item of to) if (!paired.has(item)) walk.changes.push({ path: pathOf(item), to: item });
  if (!isOrdered) return;
  const before = from.map((item) => pairs.get(item)).filter((item) => item !== undefined);
  diffOrder(
    before,
    to.filter((item) => paired.has(item)),
    named,
  );
}

function diffPair(from: JsonObject, to: JsonObject, path: Place['path'], { naming, place, walk }: NamedWalk): void {
  walk.diff(withProtocol(from, naming), withProtocol(to, naming), { path, type: place.type }, walk);
}

function pairAll(from: Items, to: Items, { naming, isRenamable }: NamedWalk): ReadonlyMap<JsonObject, JsonObject> {
  const pairs = pairItems(from, to, naming);
  if (!isRenamable) return pairs;
  const paired = new Set(pairs.values());
  const [gone, ...moreGone] = from.filter((item) => !pairs.has(item));
  const [come, ...moreCome] = to.filter((item) => !paired.has(item));
  if (gone !== undefined && come !== undefined && moreGone.length + moreCome.length === 0) pairs.set(gone, come);
  return pairs;
}

/** Items that both lists have, in the order of the first and in that of the second. */
function diffOrder(before: Items, after: Items, { naming, place, walk }: NamedWalk): void {
  const from: Json[] = before.map((item) => labelOf(item, naming));
  const to: Json[] = after.map((item) => labelOf(item, naming));
  if (from.join('\n') !== to.join('\n')) walk.changes.push({ path: [...place.path, { item: '*' }], from, to });
}

/** The name of an item, else its keys: `8080/TCP`. A mount's name is that of its volume. */
function labelOf(item: JsonObject, naming: readonly string[]): string {
  const { name } = item;
  if (typeof name === 'string' && name !== '' && !naming.includes('mountPath')) return name;
  const full = withProtocol(item, naming);
  return naming.map((key) => String(full[key])).join('/');
}
