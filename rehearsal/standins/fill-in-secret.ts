import type { JsonObject } from '../../src/model/json.ts';
import { textOf } from '../api/kube-object.ts';

/** Types whose content the API server reads, with what it takes. */
const contents: Readonly<Record<string, string>> = Object.freeze({
  'kubernetes.io/dockerconfigjson': '{}',
  'kubernetes.io/dockercfg': '{}',
});

/** A recorded Secret with its keys, each with something to hold. */
export function fillInSecret({ data, stringData, ...object }: JsonObject): JsonObject {
  const keys = [data, stringData].flatMap((values) => Object.keys((values ?? {}) as JsonObject));
  const content = contents[textOf(object, 'type')] ?? 'rehearsal';
  return keys.length === 0 ? object : { ...object, stringData: Object.fromEntries(keys.map((key) => [key, content])) };
}
