import type { ChartFacts, ChartObject } from '../../model/chart-facts.ts';
import { camelCase } from './names.ts';

/** Keys by which a release hands out its Services or pods, to what they stand for in the facts. */
export type Handles = Readonly<Record<string, string>>;

/** Services of a chart: key to name pattern. */
export function serviceHandles(facts: ChartFacts): Handles {
  const services = facts.objects.filter((object) => object.kind === 'Service');
  return handlesOf(services, facts, (object) => object.name);
}

/** Workloads of a chart: key to `Kind/name pattern`. */
export function workloadHandles(facts: ChartFacts): Handles {
  const workloads = facts.objects.filter((object) => object.pods !== undefined);
  return handlesOf(workloads, facts, (object) => `${object.kind}/${object.name}`);
}

/**
 * A key is what a name adds to the release's or the chart's own (`{fullname}-webhook` is `webhook`); what carries no more than these is
 * `main`. Where two would be called the same, the later ones also carry their kind, then a number.
 */
function handlesOf(objects: readonly ChartObject[], facts: ChartFacts, target: (object: ChartObject) => string): Handles {
  const handles: Record<string, string> = {};
  for (const object of objects) {
    const short = camelCase(ownPart(object.name, facts)) || 'main';
    const key = firstFree(handles, target(object), [short, `${short}${object.kind}`]);
    handles[key] ??= target(object);
  }
  return handles;
}

function ownPart(name: string, facts: ChartFacts): string {
  // What values say is called as the chart's own say it; a part that is named after its own chart keeps that name: `{fullname:grafana}` is `grafana`.
  const said = name.replaceAll(/\{value:([^}]+)\}/g, (_whole, path: string) => String(facts.valueDefaults?.[path] ?? ''));
  const named = said.replace(/\{cut:\d+\}$/, '').replace(/^\{fullname:([^}]*)\}/, '$1');
  const withoutRelease = named.replace(/^\{(fullname|release|namespace)(:[^}]*)?\}-?/, '');
  const withoutChart = withoutRelease.startsWith(`${facts.chart}-`) ? withoutRelease.slice(facts.chart.length + 1) : withoutRelease;
  return withoutChart === facts.chart ? '' : withoutChart.replaceAll(/\{(\w+)[^}]*\}/g, '$1');
}

function firstFree(handles: Handles, target: string, keys: readonly string[]): string {
  const free = keys.find((key) => handles[key] === undefined || handles[key] === target);
  if (free !== undefined) return free;
  const last = keys.at(-1) ?? '';
  for (let number = 2; ; number += 1) if (handles[`${last}${number}`] === undefined) return `${last}${number}`;
}
