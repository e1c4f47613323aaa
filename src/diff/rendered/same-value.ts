import { tryParseQuantity } from '../../model/quantity.ts';
import type { Json } from '../../model/json.ts';

/** Whether two quantities say the same amount: `1` and `1000m`, `1Gi` and `1024Mi`. */
export function isSameQuantity(from: Json, to: Json): boolean {
  const [a, b] = [tryParseQuantity(from), tryParseQuantity(to)];
  return a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(a) * 1e-14;
}

/** Whether two texts of Go's durations last equally long: `60s` and `1m0s`. */
export function isSameDuration(from: Json, to: Json): boolean {
  const [a, b] = [nanosecondsOf(from), nanosecondsOf(to)];
  return a !== undefined && a === b;
}

/**
 * Whether two values of a field whose type nobody knows here are the same amount or duration. A number without a unit
 * is an amount only where the field says so: `1.10` may be a version.
 */
export function isSameAmount(from: Json, to: Json, isAmount: boolean): boolean {
  const haveUnit = [from, to].some((value) => typeof value === 'string' && /^[0-9.]+(?:m|[kMGTPE]i?|Ki)$/.test(value));
  return isSameDuration(from, to) || ((isAmount || haveUnit) && isSameQuantity(from, to));
}

const nanoseconds: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 3.6e12 };

function nanosecondsOf(value: Json): number | undefined {
  if (typeof value !== 'string' || !/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(value)) return undefined;
  const parts = [...value.matchAll(/([\d.]+)([a-zµ]+)/g)];
  return parts.reduce((sum, [, number, unit]) => {
    return sum + Math.round(Number(number) * (nanoseconds[unit as string] as number));
  }, 0);
}
