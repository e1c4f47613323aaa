import type { Json, JsonObject } from '../../../model/json.ts';
import { didYouMean } from '../support/did-you-mean.ts';
import { isList, isObject } from '../support/read.ts';
import { showValue } from './schema-violation.ts';
import { hasOtherFormat } from './has-other-format.ts';
import { tryCompileGoPattern } from './go-pattern.ts';

/** What is wrong with a value itself: its type, then what limits values of that type. Each goes on after the field's name. */
export function faultsOfValue(value: Json, schema: JsonObject): readonly string[] {
  const type = schema['x-kubernetes-int-or-string'] === true ? 'integer or string' : schema.type;
  if (typeof type === 'string' && !hasType(value, type)) return [`is ${showValue(value)}, which is no ${type}`];
  if (isList(schema.enum) && !schema.enum.includes(value)) {
    const allowed = schema.enum.map(String);
    const meant = typeof value === 'string' ? didYouMean(value, allowed) : '';
    return [`is ${showValue(value)}, and only ${allowed.map((item) => `"${item}"`).join(', ')} are allowed${meant}`];
  }
  if (typeof value === 'string') return faultsOfText(value, schema);
  if (typeof value === 'number' && schema.format === 'int32' && Math.abs(value + 0.5) > 2 ** 31)
    return [`is ${value}, which is too large for 32 bits`];
  if (typeof value === 'number')
    return limits(
      value,
      schema.minimum,
      schema.maximum,
      (limit, side) => `is ${value}, and ${side} ${limit} is allowed`,
    );
  if (isList(value)) {
    return limits(
      value.length,
      schema.minItems,
      schema.maxItems,
      (limit, side) => `has ${value.length} items, and ${side} ${limit} are allowed`,
    );
  }
  if (!isObject(value)) return [];
  const count = Object.keys(value).length;
  return limits(
    count,
    schema.minProperties,
    schema.maxProperties,
    (limit, side) => `has ${count} fields, and ${side} ${limit} are allowed`,
  );
}

function faultsOfText(value: string, schema: JsonObject): readonly string[] {
  const { length } = [...value];
  const wrong = limits(
    length,
    schema.minLength,
    schema.maxLength,
    (limit, side) => `has ${length} characters, and ${side} ${limit} are allowed`,
  );
  if (wrong.length > 0) return wrong;
  if (typeof schema.pattern === 'string' && tryCompileGoPattern(schema.pattern)?.test(value) === false)
    return [`is ${showValue(value)}, which does not match "${schema.pattern}"`];
  return typeof schema.format === 'string' && hasOtherFormat(value, schema.format)
    ? [`is ${showValue(value)}, which is not of the format "${schema.format}"`]
    : [];
}

function limits(
  number: number,
  least: Json | undefined,
  most: Json | undefined,
  say: (limit: number, side: string) => string,
): readonly string[] {
  if (typeof least === 'number' && number < least) return [say(least, 'at least')];
  return typeof most === 'number' && number > most ? [say(most, 'at most')] : [];
}

function hasType(value: Json, type: string): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return isList(value);
    case 'integer':
      return Number.isInteger(value);
    case 'integer or string':
      return Number.isInteger(value) || typeof value === 'string';
    default:
      return typeof value === type;
  }
}
