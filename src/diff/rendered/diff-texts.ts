import type { Json } from '../../model/json.ts';
import { addMarks, markOf } from './marks.ts';
import type { UnnamedWalk } from './diff-unnamed.ts';
import { isSame, type Walk } from './walk.ts';

/**
 * Compares two lists of plain values: those that came and went, an option of a program (`--log-level=info`) by its
 * name. Where the same ones stand in another order, that is said.
 */
export function diffTexts(from: readonly Json[], to: readonly Json[], { place, walk, isSet }: UnnamedWalk): void {
  const item = { path: [...place.path, { item: '' }], type: place.type };
  const isEqual = (a: Json, b: Json) => isSame(a, b, item, walk);
  const before = from.filter((value) => markOf(value) === undefined);
  const after = to.filter((value) => markOf(value) === undefined);
  countMarks(from, to, walk);
  const added = [...after];
  const removed = before.filter((value) => {
    const at = added.findIndex((other) => isEqual(value, other));
    if (at >= 0) added.splice(at, 1);
    return at < 0;
  });
  const options = pairOptions(removed, added);
  for (const value of removed) {
    const pair = options.get(value);
    if (pair === undefined) walk.changes.push({ path: item.path, from: value });
    else walk.changes.push({ path: [...place.path, { item: optionOf(value) as string }], from: value, to: pair });
  }
  const paired = new Set(options.values());
  for (const value of added) if (!paired.has(value)) walk.changes.push({ path: item.path, to: value });
  if (isSet || removed.length + added.length > 0) return;
  const isReordered = before.some((value, index) => !isEqual(value, after[index] as Json));
  if (isReordered) walk.changes.push({ path: [...place.path, { item: '*' }], from: before, to: after });
}

/** Each item with a mark is a place that cannot be compared; one of either side stands for one of the other. */
function countMarks(from: readonly Json[], to: readonly Json[], walk: Walk): void {
  const count = (list: readonly Json[], mark: string) => list.filter((value) => markOf(value) === mark).length;
  const most = (mark: string) => Math.max(count(from, mark), count(to, mark));
  walk.marks = addMarks(walk.marks, { varying: most('varying'), unknown: most('unknown'), hidden: most('hidden') });
}

/** Options that stand once among what went and once among what came. */
function pairOptions(removed: readonly Json[], added: readonly Json[]): ReadonlyMap<Json, Json> {
  return new Map(
    removed.flatMap((value) => {
      const option = optionOf(value);
      const isOfSame = (other: Json) => option !== undefined && optionOf(other) === option;
      const [twin, ...more] = added.filter(isOfSame);
      const isOne = twin !== undefined && more.length === 0 && removed.filter(isOfSame).length === 1;
      return isOne ? [[value, twin] as const] : [];
    }),
  );
}

/** `--log-level` of `--log-level=info`. */
function optionOf(value: Json): string | undefined {
  return typeof value === 'string' ? /^(--?[\w.-]+)=/.exec(value)?.[1] : undefined;
}
