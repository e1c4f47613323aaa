import type { JsonObject } from '../../model/json.ts';

interface Expression {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values?: readonly string[];
}

/** Whether a `LabelSelector` of the API selects the labels; one that is absent or empty selects everything. */
export function selects(selector: JsonObject | undefined, labels: Readonly<Record<string, string>>): boolean {
  if (selector === undefined) return true;
  const wanted = Object.entries((selector.matchLabels ?? {}) as Readonly<Record<string, string>>);
  const expressions = (selector.matchExpressions ?? []) as unknown as readonly Expression[];
  return wanted.every(([key, value]) => labels[key] === value) && expressions.every((expression) => matches(expression, labels));
}

/** `NotIn` also selects what does not have the label, as in Kubernetes. */
function matches({ key, operator, values = [] }: Expression, labels: Readonly<Record<string, string>>): boolean {
  const value = labels[key];
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'DoesNotExist') return value === undefined;
  const isListed = value !== undefined && values.includes(value);
  return operator === 'In' ? isListed : !isListed;
}
