import { normalizeManifest, objectsOfChart, type ImportedChart, type ObjectFacts } from '../src/authoring/index.ts';

/** What a release's values change in the facts of its chart. */
export interface AmendedFacts {
  readonly brings: readonly ObjectFacts[];
  readonly withholds: readonly string[];
}

/**
 * Says in one place what values change in what a chart makes: objects by `Kind/name`, each with a function that gives the changed object, or
 * `undefined` where it is not made. The release is called like the chart; without its values the objects are those of the chart's own. Throws
 * where an object to change is not in the facts.
 */
export function amendFacts(
  chart: Pick<ImportedChart, 'name' | 'facts'>, namespace: string,
  changes: Readonly<Record<string, ((object: ObjectFacts) => ObjectFacts) | undefined>>, values: object = {},
): AmendedFacts {
  const made = objectsOfChart(chart.facts, chart.name, namespace, normalizeManifest(values));
  const objects = new Map(made.map((object) => [`${object.kind}/${object.name}`, object]));
  const brings = Object.entries(changes).flatMap(([name, change]) => {
    if (change === undefined) return [];
    const object = objects.get(name);
    if (object === undefined) throw new Error(`the facts of chart "${chart.name}" have no ${name}`);
    return [change(object)];
  });
  return { brings, withholds: Object.keys(changes) };
}
