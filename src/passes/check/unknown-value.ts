import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { ValueShape } from '../../model/value-shape.ts';
import { releasesOf, type ReleasingResource } from '../../model/resource-lookups.ts';
import { closest } from './support/did-you-mean.ts';
import { finding } from './support/finding.ts';
import { isList, isObject } from './support/read.ts';
import { quoteNode } from './support/words.ts';

/** Keys this close to a known one are suspicious even where any key may stand; short ones are close to each other by chance. */
const typo = { distance: 2, length: 6 };

/** Every key in a release's values is one that the chart knows. Helm ignores others silently, or refuses to install. */
export function unknownValue(plan: Plan): Diagnostic[] {
  return releasesOf(plan).flatMap((resource) => {
    const { shape, values } = resource.release;
    return shape === undefined ? [] : unknownKeys(plan, resource, values, shape, '');
  });
}

function unknownKeys(
  plan: Plan,
  resource: ReleasingResource,
  value: Json | undefined,
  shape: ValueShape,
  path: string,
): Diagnostic[] {
  if (isList(value)) {
    const { items } = shape;
    return items === undefined
      ? []
      : value.flatMap((item, at) => unknownKeys(plan, resource, item, items, `${path}[${at}]`));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const known = shape.keys !== undefined && Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    const at = path === '' ? key : `${path}.${key}`;
    if (known !== undefined) return unknownKeys(plan, resource, item, known, at);
    // Helm hands `global` to every chart, whether its values file names it or not.
    if (path === '' && key === 'global') return [];
    return unknownKey(plan, resource, key, at, shape, value);
  });
}

function unknownKey(
  plan: Plan,
  resource: ReleasingResource,
  key: string,
  at: string,
  shape: ValueShape,
  siblings: JsonObject,
): Diagnostic[] {
  const near = nearestKey(key, shape, siblings);
  if (shape.kind === 'open' && near === undefined) return [];
  const { chart } = resource.release;
  const effect = shape.kind === 'closed' ? 'its schema refuses it' : 'nothing reads it';
  return [
    finding(plan, 'unknown-value', {
      on: resource,
      ...(shape.kind === 'open' ? { severity: 'warning' as const } : {}),
      message:
        `${quoteNode(resource.id)} sets "${at}", which is no value of chart "${chart.name}" ${chart.version}: ` +
        `${effect}${near === undefined ? '' : ` (did you mean "${near}"?)`}.`,
      remedy:
        near === undefined
          ? `Remove "${at}", or look it up in the chart's values file.`
          : `Write "${parentOf(at)}${near}", or remove the key.`,
    }),
  ];
}

/** A known key that was probably meant. Where any key may stand, it must be very close, and not be set beside the other. */
function nearestKey(key: string, shape: ValueShape, siblings: JsonObject): string | undefined {
  const keys = Object.keys(shape.keys ?? {})
    .filter((known) => !Object.hasOwn(siblings, known))
    .sort();
  if (shape.kind !== 'open') return closest(key, keys);
  return key.length < typo.length ? undefined : closest(key, keys, typo.distance);
}

function parentOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot + 1);
}
