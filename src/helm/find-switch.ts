import { isObject, type JsonObject } from '../model/json.ts';

/** Values that are tried at most: each is a rendering, made for one message. */
const tries = 20;

/**
 * The dotted path of the value that switches something off: the first of a release's own values without which it is made. Values that are
 * `false` are tried first. `undefined` where none of them does it alone.
 */
export function findSwitch(
  values: JsonObject,
  isMade: (values: JsonObject) => boolean,
  isOver: () => boolean,
): string | undefined {
  const paths = [...leafPaths(values, [])].sort(
    (a, b) => Number(valueAt(values, a) !== false) - Number(valueAt(values, b) !== false),
  );
  for (const path of paths.slice(0, tries)) {
    if (isOver()) return undefined;
    if (isMade(withoutPath(values, path))) return path.join('.');
  }
  return undefined;
}

function* leafPaths(values: JsonObject, above: readonly string[]): Generator<readonly string[]> {
  for (const [key, value] of Object.entries(values)) {
    if (isObject(value) && Object.keys(value).length > 0) yield* leafPaths(value, [...above, key]);
    else yield [...above, key];
  }
}

function valueAt(values: JsonObject, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as JsonObject)[key], values);
}

function withoutPath(values: JsonObject, [key = '', ...rest]: readonly string[]): JsonObject {
  const { [key]: value, ...others } = values;
  return rest.length === 0 || !isObject(value) ? others : { ...others, [key]: withoutPath(value, rest) };
}
