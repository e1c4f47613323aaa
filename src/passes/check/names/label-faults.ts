import type { Json, JsonObject } from '../../../model/json.ts';
import { qualifiedName, subdomainRule } from '../../../knowledge/name-rules.ts';
import { isObject } from '../support/read.ts';
import { satisfiesNameRule, type NameViolation } from './name-violation.ts';

/** Labels and annotations of an object's, or a template's, metadata that the API server refuses. */
export function labelFaults(owner: string, { labels, annotations }: JsonObject): readonly NameViolation[] {
  const faults: NameViolation[] = [];
  for (const [key, value] of entriesOf(labels)) {
    if (!isValidKey(key)) faults.push(keyFault('label', owner, key));
    if (!isValidValue(value)) faults.push(valueFault(owner, key, value));
  }
  for (const [key, value] of entriesOf(annotations)) {
    if (!isValidKey(key)) faults.push(keyFault('annotation', owner, key));
    if (typeof value !== 'string') faults.push(noString('Annotation', owner, key, value));
  }
  return faults;
}

function entriesOf(map: Json | undefined): readonly (readonly [key: string, value: Json])[] {
  if (!isObject(map)) return [];
  return Object.entries(map).filter((entry): entry is [string, Json] => entry[1] !== undefined);
}

function isValidKey(key: string): boolean {
  const slash = key.indexOf('/');
  const name = key.slice(slash + 1);
  return isQualified(name) && (slash < 0 || satisfiesNameRule(key.slice(0, slash).toLowerCase(), subdomainRule));
}

function isValidValue(value: Json): boolean {
  return typeof value === 'string' && (value === '' || isQualified(value));
}

function isQualified(text: string): boolean {
  return text.length <= 63 && qualifiedName.test(text);
}

function keyFault(noun: 'label' | 'annotation', owner: string, key: string): NameViolation {
  return {
    message:
      `The ${noun} key of ${owner}, "${key}", is refused by Kubernetes: a key is an optional DNS name and "/", ` +
      'then at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends.',
    remedy: 'Correct the key.',
  };
}

function valueFault(owner: string, key: string, value: Json): NameViolation {
  if (typeof value !== 'string') return noString('Label', owner, key, value);
  const why =
    value.length > 63
      ? `has ${value.length} characters, and 63 are allowed`
      : 'may hold only letters, digits, "-", "_" and ".", with a letter or digit at both ends';
  return {
    message: `The value "${value}" of label "${key}" of ${owner} ${why}.`,
    remedy: 'Shorten or correct the value, or make it an annotation.',
  };
}

function noString(noun: 'Label' | 'Annotation', owner: string, key: string, value: Json): NameViolation {
  return {
    message: `${noun} "${key}" of ${owner} is ${JSON.stringify(value)}, which is no string.`,
    remedy: 'Write the value as a string.',
  };
}
