import { parse } from 'yaml';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { RenderingContext, RenderingRequest, ValuesReference } from '../model/rendering.ts';

/** The values of a release as helm-controller composes them, as far as that can be known. */
export interface ComposedValues {
  readonly values: JsonObject;
  /** What could not be merged, and so what the rendering may lack. */
  readonly partial: readonly string[];
  /** Whether a mark stands for values of Secrets. */
  readonly isMarked: boolean;
}

/**
 * Merges what `valuesFrom` names, in its order, and the release's own values over it (helm-controller 1.6, `ChartValuesFromReferences`).
 * A `mark` stands for the value of a Secret with a `targetPath`; a Secret that is merged whole is left out, and said.
 */
export function composeValues(
  { values, valuesFrom, namespace }: RenderingRequest,
  context: RenderingContext,
  mark: string,
): ComposedValues {
  const partial: string[] = [];
  let composed: JsonObject = {};
  let isMarked = false;
  for (const reference of valuesFrom) {
    if (reference.kind === 'Secret') {
      if (reference.targetPath === undefined)
        partial.push(`values of Secret ${namespace}/${reference.name} are not known`);
      else {
        composed = withValueAt(composed, reference.targetPath, mark);
        isMarked = true;
      }
    } else {
      const text = context.configMaps.get(reference.name)?.[reference.valuesKey ?? 'values.yaml'];
      if (text !== undefined) composed = mergeReference(composed, reference, text);
      else if (reference.optional !== true)
        partial.push(`values of ConfigMap ${namespace}/${reference.name} are not known`);
    }
  }
  return { values: mergeValues(composed, values), partial, isMarked };
}

/** Values behind a reference that nobody could merge. */
export class ValuesProblem extends Error {
  override readonly name = 'ValuesProblem';
}

/** As Helm lays values over others: maps are merged, everything else is replaced. */
export function mergeValues(under: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isObject(below) && isObject(value) ? mergeValues(below, value) : value;
  }
  return merged;
}

function mergeReference(values: JsonObject, { targetPath, name }: ValuesReference, text: string): JsonObject {
  if (targetPath !== undefined) return withValueAt(values, targetPath, typedValue(text));
  const parsed = parseValues(name, text);
  if (parsed === null || parsed === undefined) return values;
  if (!isObject(parsed)) throw new ValuesProblem(`the values in ConfigMap "${name}" are no map`);
  return mergeValues(values, parsed);
}

/** Reads as Go does: of a key that stands twice the last one counts. */
function parseValues(name: string, text: string): Json | undefined {
  try {
    return parse(text, { version: '1.1', logLevel: 'error', maxAliasCount: 1000, uniqueKeys: false }) as
      | Json
      | undefined;
  } catch (error) {
    throw new ValuesProblem(
      `the values in ConfigMap "${name}" are no YAML: ${(error as Error).message.split('\n')[0]}`,
      { cause: error },
    );
  }
}

/** Text behind a `targetPath` is read as by `--set` (Helm 4.2, `typedVal`); quotes around it keep it a text. */
function typedValue(text: string): Json {
  if (["'", '"'].some((quote) => text.startsWith(quote) && text.endsWith(quote)))
    return text.replaceAll(/^["']+|["']+$/g, '');
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === 'false') return lower === 'true';
  if (lower === 'null') return null;
  return /^(0|[1-9]\d{0,17}|[+-]\d{1,18})$/.test(text) ? Number(text) + 0 : text;
}

/** Sets a value at a path in Helm's notation: `a.b[0].c`, with `\.` for a dot in a key. */
function withValueAt(values: JsonObject, path: string, value: Json): JsonObject {
  const steps = [...path.matchAll(/((?:\\.|[^.[\]\\])+)|\[(\d+)\]/g)].map(([, key, index]) =>
    key === undefined ? Number(index) : key.replaceAll(/\\(.)/g, '$1'),
  );
  return put(values, steps, value) as JsonObject;
}

function put(at: Json | undefined, [step, ...rest]: readonly (string | number)[], value: Json): Json {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(at) ? [...(at as readonly Json[])] : [];
    list[step] = put(list[step], rest, value);
    return Array.from(list, (item) => item ?? null);
  }
  const map = isObject(at) ? at : {};
  return { ...map, [step]: put(map[step], rest, value) };
}
