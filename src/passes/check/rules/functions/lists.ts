import type { Environment } from '@marcbachmann/cel-js';
import { failure } from './failure.ts';

type Item = string | number | bigint | boolean | object;

/** Kubernetes' and CEL's own extensions for lists, and `sets`. */
export function registerLists(environment: Environment): void {
  const isEqual = environment.parse('self == oldSelf');
  const equals = (a: unknown, b: unknown) => isEqual({ self: a, oldSelf: b }) === true;
  const has = (list: readonly Item[], item: Item) => list.some((each) => equals(each, item));
  const containsAll = (list: readonly Item[], other: readonly Item[]) => other.every((item) => has(list, item));
  environment
    .registerFunction('list.isSorted(): bool', (list: readonly Item[]) =>
      list.every((item, at) => at === 0 || list[at - 1]! <= item),
    )
    .registerFunction('list.sum(): dyn', (list: readonly (number | bigint)[]) =>
      list.reduce((sum: number | bigint, item) => add(sum, item), list.length === 0 ? 0n : zeroLike(list[0]!)),
    )
    .registerFunction('list.min(): dyn', (list: readonly Item[]) => extreme(list, (a, b) => a < b))
    .registerFunction('list.max(): dyn', (list: readonly Item[]) => extreme(list, (a, b) => a > b))
    .registerFunction('list.indexOf(dyn): int', (list: readonly Item[], item: Item) =>
      BigInt(list.findIndex((each) => equals(each, item))),
    )
    .registerFunction('list.lastIndexOf(dyn): int', (list: readonly Item[], item: Item) =>
      BigInt(list.findLastIndex((each) => equals(each, item))),
    )
    .registerFunction('list.distinct(): list<dyn>', (list: readonly Item[]) =>
      list.filter((item, at) => list.findIndex((each) => equals(each, item)) === at),
    )
    .registerFunction('list.reverse(): list<dyn>', (list: readonly Item[]) => list.toReversed())
    .registerFunction('list.sort(): list<dyn>', (list: readonly Item[]) =>
      list.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    )
    .registerFunction('list.slice(int, int): list<dyn>', (list: readonly Item[], from: bigint, to: bigint) =>
      slice(list, Number(from), Number(to)),
    )
    .registerFunction('list.flatten(): list<dyn>', (list: readonly Item[]) => list.flat())
    .registerFunction('list.flatten(int): list<dyn>', (list: readonly Item[], depth: bigint) =>
      list.flat(Number(depth)),
    )
    .registerType('SetsNamespace', SetsNamespace)
    .registerConstant('sets', 'SetsNamespace', new SetsNamespace())
    .registerFunction(
      'SetsNamespace.contains(list, list): bool',
      (_sets: unknown, list: readonly Item[], other: readonly Item[]) => containsAll(list, other),
    )
    .registerFunction(
      'SetsNamespace.equivalent(list, list): bool',
      (_sets: unknown, list: readonly Item[], other: readonly Item[]) =>
        containsAll(list, other) && containsAll(other, list),
    )
    .registerFunction(
      'SetsNamespace.intersects(list, list): bool',
      (_sets: unknown, list: readonly Item[], other: readonly Item[]) => other.some((item) => has(list, item)),
    );
}

/** What `sets` names: CEL tells types apart by class. */
class SetsNamespace {
  readonly name = 'sets';
}

function add(a: number | bigint, b: number | bigint): number | bigint {
  return typeof a === 'bigint' && typeof b === 'bigint' ? a + b : Number(a) + Number(b);
}

function zeroLike(item: number | bigint): number | bigint {
  return typeof item === 'bigint' ? 0n : 0;
}

function extreme(list: readonly Item[], isBetter: (a: Item, b: Item) => boolean): Item {
  if (list.length === 0) throw failure('min or max of an empty list');
  return list.reduce((best, item) => (isBetter(item, best) ? item : best));
}

function slice(list: readonly Item[], from: number, to: number): readonly Item[] {
  if (from < 0 || to < from || to > list.length)
    throw failure(`cannot slice(${from}, ${to}), list has length ${list.length}`);
  return list.slice(from, to);
}
