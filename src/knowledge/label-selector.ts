import type { Json, JsonObject } from '../model/json.ts';
import { asObject, asObjects, textOf } from './facts/parts.ts';

export type Labels = Readonly<Record<string, string>>;

/** A selector of labels as it is evaluated: all requirements hold. One without any selects everything. */
export interface LabelSelector {
  readonly equals: readonly (readonly [key: string, value: string])[];
  readonly expressions: readonly Expression[];
}

interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** Reads a `LabelSelector` of the API (`matchLabels`, `matchExpressions`). `toKey` translates keys where a dialect prefixes them. */
export function readSelector(selector: Json | undefined, toKey: (key: string) => string = (key) => key): LabelSelector {
  const { matchLabels, matchExpressions } = asObject(selector);
  return {
    equals: equalities(asObject(matchLabels), toKey),
    expressions: asObjects(matchExpressions).map(({ key, operator, values }) => ({
      key: toKey(textOf(key)),
      operator: textOf(operator),
      values: Array.isArray(values) ? values.map(String) : [],
    })),
  };
}

/** Reads a plain map of labels, as Services select pods. */
export function readLabelMap(labels: Json | undefined): LabelSelector {
  return { equals: equalities(asObject(labels), (key) => key), expressions: [] };
}

export function selects(selector: LabelSelector, labels: Labels): boolean {
  return selectsBy(selector, (key) => labels[key]);
}

/** Like `selects`, for labels that are computed. */
export function selectsBy(
  { equals, expressions }: LabelSelector,
  labelOf: (key: string) => string | undefined,
): boolean {
  for (const [key, value] of equals) {
    if (labelOf(key) !== value) return false;
  }
  return expressions.every((expression) => holds(expression, labelOf(expression.key)));
}

/** A selector as people write it: `app=web, tier In (a, b)`. */
export function formatSelector({ equals, expressions }: LabelSelector): string {
  const written = expressions.map(
    ({ key, operator, values }) => `${key} ${operator}${values.length === 0 ? '' : ` (${values.join(', ')})`}`,
  );
  return [...equals.map(([key, value]) => `${key}=${value}`), ...written].join(', ');
}

function equalities(labels: JsonObject, toKey: (key: string) => string): readonly (readonly [string, string])[] {
  return Object.entries(labels).map(([key, value]) => [toKey(key), String(value)] as const);
}

/** Kubernetes' own semantics: `NotIn` also holds where the label is absent. */
function holds({ operator, values }: Expression, value: string | undefined): boolean {
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'DoesNotExist') return value === undefined;
  if (operator === 'In') return value !== undefined && values.includes(value);
  return value === undefined || !values.includes(value);
}
