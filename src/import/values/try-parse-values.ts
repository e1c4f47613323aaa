import { parse } from 'yaml';
import { isMapping, type Values } from './merge-values.ts';

/** The values in a file of a chart; `undefined` where it holds none, or cannot be read. */
export function tryParseValues(text: string): Values | undefined {
  try {
    const values: unknown = parse(text, { merge: true, uniqueKeys: false, logLevel: 'silent' });
    return isMapping(values) ? values : undefined;
  } catch {
    return undefined;
  }
}
