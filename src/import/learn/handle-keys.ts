import { tryFindPodSpec } from '../../knowledge/facts/pod-fields.ts';
import type { Rendering } from '../../helm/rendering-result.ts';
import type { JsonObject } from '../../model/json.ts';
import { camelCase } from '../emit/names.ts';
import { objectsOf } from './objects-of.ts';

export function handleKeys(chart: string, renderings: readonly Rendering[]): { readonly services: readonly string[]; readonly workloads: readonly string[] } {
  const objects = renderings.map(objectsOf);
  const keys = (choose: (object: JsonObject) => boolean) =>
    [...new Set(objects.flatMap((each) => each.filter(choose).map((object) => keyOf(chart, object))))].sort();
  return { services: keys(({ kind }) => kind === 'Service'), workloads: keys((object) => tryFindPodSpec(object) !== undefined) };
}

function keyOf(chart: string, { metadata }: JsonObject): string {
  const name = String((metadata as JsonObject | undefined)?.name);
  return camelCase(name === chart ? '' : name.startsWith(`${chart}-`) ? name.slice(chart.length + 1) : name) || 'main';
}
