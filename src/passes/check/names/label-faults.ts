import type { Json, JsonObject } from '../../../model/json.ts';
import { qualifiedName, subdomainRule } from '../../../knowledge/name-rules.ts';
import { isObject } from '../support/read.ts';
import { follows, type Fault } from './fault.ts';

/** Keys and values of labels that were looked at and are fine: a platform has few of them, each many times. */
export interface SoundLabels {
  readonly keys: Set<string>;
  readonly values: Set<string>;
}

/** How the owner of a label is called, asked only where something is wrong with it: most platforms have no such label. */
export type Owner = () => string;

/** Labels and annotations of an object's, or a template's, metadata that the API server refuses. */
export function labelFaults(owner: Owner, { labels, annotations }: JsonObject, sound: SoundLabels): readonly Fault[] {
  const faults: Fault[] = [];
  if (isObject(labels)) {
    for (const key in labels) {
      if (!isSoundKey(key, sound)) faults.push(keyFault('label', owner, key));
      if (!isSoundValue(labels[key], sound)) faults.push(valueFault(owner, key, labels[key] ?? null));
    }
  }
  if (isObject(annotations)) {
    for (const key in annotations) {
      const value = annotations[key];
      if (!isSoundKey(key, sound)) faults.push(keyFault('annotation', owner, key));
      if (value !== undefined && typeof value !== 'string') faults.push(noString('Annotation', owner, key, value));
    }
  }
  return faults;
}

function isSoundKey(key: string, { keys }: SoundLabels): boolean {
  if (keys.has(key)) return true;
  const slash = key.indexOf('/');
  const name = key.slice(slash + 1);
  const isSound = isQualified(name) && (slash < 0 || follows(key.slice(0, slash).toLowerCase(), subdomainRule));
  if (isSound) keys.add(key);
  return isSound;
}

function isSoundValue(value: Json | undefined, { values }: SoundLabels): boolean {
  if (typeof value !== 'string') return value === undefined;
  if (values.has(value)) return true;
  const isSound = value === '' || isQualified(value);
  if (isSound) values.add(value);
  return isSound;
}

function isQualified(text: string): boolean {
  return text.length <= 63 && qualifiedName.test(text);
}

function keyFault(noun: 'label' | 'annotation', owner: Owner, key: string): Fault {
  return {
    message:
      `The ${noun} key of ${owner()}, "${key}", is refused by Kubernetes: a key is an optional DNS name and "/", ` +
      'then at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends.',
    remedy: 'Correct the key.',
  };
}

function valueFault(owner: Owner, key: string, value: Json): Fault {
  if (typeof value !== 'string') return noString('Label', owner, key, value);
  const why =
    value.length > 63
      ? `has ${value.length} characters, and 63 are allowed`
      : 'may hold only letters, digits, "-", "_" and ".", with a letter or digit at both ends';
  return {
    message: `The value "${value}" of label "${key}" of ${owner()} ${why}.`,
    remedy: 'Shorten or correct the value, or make it an annotation.',
  };
}

function noString(noun: 'Label' | 'Annotation', owner: Owner, key: string, value: Json): Fault {
  return {
    message: `${noun} "${key}" of ${owner()} is ${JSON.stringify(value)}, which is no string.`,
    remedy: 'Write the value as a string.',
  };
}
