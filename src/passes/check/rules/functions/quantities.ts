import type { Environment } from '@marcbachmann/cel-js';
import { failure } from './failure.ts';

/** A quantity of Kubernetes in billionths: the smallest part that it may name. */
class Quantity {
  readonly billionths: bigint;
  constructor(billionths: bigint) {
    this.billionths = billionths;
  }
}

const billion = 1_000_000_000n;
const powers: Readonly<Record<string, bigint>> = {
  n: 1n,
  u: 1000n,
  m: 1_000_000n,
  '': billion,
  k: billion * 10n ** 3n,
  M: billion * 10n ** 6n,
  G: billion * 10n ** 9n,
  T: billion * 10n ** 12n,
  P: billion * 10n ** 15n,
  E: billion * 10n ** 18n,
  Ki: billion << 10n,
  Mi: billion << 20n,
  Gi: billion << 30n,
  Ti: billion << 40n,
  Pi: billion << 50n,
  Ei: billion << 60n,
};

export function registerQuantities(environment: Environment): void {
  const quantity = 'kubernetes.Quantity';
  const compare = ({ billionths: a }: Quantity, { billionths: b }: Quantity) => (a < b ? -1n : a > b ? 1n : 0n);
  environment
    .registerType(quantity, Quantity)
    .registerFunction('isQuantity(string): bool', (text: string) => tryParse(text) !== undefined)
    .registerFunction(`quantity(string): ${quantity}`, (text: string) => {
      const parsed = tryParse(text);
      if (parsed === undefined) throw failure('quantities must match the regular expression of Kubernetes');
      return parsed;
    })
    .registerOperator(`${quantity} == ${quantity}`, (a: Quantity, b: Quantity) => a.billionths === b.billionths)
    .registerFunction(`${quantity}.compareTo(${quantity}): int`, compare)
    .registerFunction(`${quantity}.isGreaterThan(${quantity}): bool`, (a: Quantity, b: Quantity) => compare(a, b) > 0n)
    .registerFunction(`${quantity}.isLessThan(${quantity}): bool`, (a: Quantity, b: Quantity) => compare(a, b) < 0n)
    .registerFunction(`${quantity}.sign(): int`, (a: Quantity) => compare(a, new Quantity(0n)))
    .registerFunction(
      `${quantity}.add(${quantity}): ${quantity}`,
      (a: Quantity, b: Quantity) => new Quantity(a.billionths + b.billionths),
    )
    .registerFunction(
      `${quantity}.add(int): ${quantity}`,
      (a: Quantity, b: bigint) => new Quantity(a.billionths + b * billion),
    )
    .registerFunction(
      `${quantity}.sub(${quantity}): ${quantity}`,
      (a: Quantity, b: Quantity) => new Quantity(a.billionths - b.billionths),
    )
    .registerFunction(
      `${quantity}.sub(int): ${quantity}`,
      (a: Quantity, b: bigint) => new Quantity(a.billionths - b * billion),
    )
    .registerFunction(`${quantity}.isInteger(): bool`, ({ billionths }: Quantity) => billionths % billion === 0n)
    .registerFunction(`${quantity}.asInteger(): int`, ({ billionths }: Quantity) => {
      if (billionths % billion !== 0n) throw failure('cannot convert value to integer');
      return billionths / billion;
    })
    .registerFunction(
      `${quantity}.asApproximateFloat(): double`,
      ({ billionths }: Quantity) => Number(billionths) / 1e9,
    );
}

function tryParse(text: string): Quantity | undefined {
  const [, sign, whole = '', part = '', suffix = '', exponent] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,3}))?$/.exec(text) ?? [];
  if (sign === undefined || whole + part === '') return undefined;
  const digits = BigInt(whole + part);
  const scale = part.length - Number(exponent ?? 0);
  const scaled = digits * powers[suffix]!;
  // What is finer than a billionth is rounded up, away from zero.
  const billionths =
    scale <= 0 ? scaled * 10n ** BigInt(-scale) : (scaled + 10n ** BigInt(scale) - 1n) / 10n ** BigInt(scale);
  return new Quantity(sign === '-' ? -billionths : billionths);
}
