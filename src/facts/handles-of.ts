import { tryFindPodSpec } from '../knowledge/facts/pod-spec.ts';
import type { RenderedHandles } from '../model/rendering.ts';
import { hasVaryingName } from './align-names.ts';
import { nameOf, type PlacedObject } from './placed-object.ts';

export interface HandleNames {
  /** Name of the chart. */
  readonly chart: string;
  /** Name of the release: said where there is no plain rendering. */
  readonly release?: string;
  /** The same objects under the chart's own name; absent where they are so already. */
  readonly plain?: readonly PlacedObject[];
}

/**
 * Keys by which a release hands out its Services and pods. A key is what an object's name adds to its chart's:
 * `webhook` for `cert-manager-webhook`, `main` for `cert-manager`. Where two would be called the same, the later one
 * also carries its kind, then a number. Objects count in the order in which Helm installs them; one whose name varies
 * has no handle.
 */
export function handlesOf(objects: readonly PlacedObject[], names: HandleNames): RenderedHandles {
  const named = objects.filter((placed) => !hasVaryingName(placed));
  const plainNames = new Map((names.plain ?? []).map((placed) => [placed.place, nameOf(placed)]));
  const keyOf = (placed: PlacedObject) => {
    const plain = plainNames.get(placed.place);
    const own = plain === undefined ? ownPart(nameOf(placed), names) : ownPart(plain, { chart: names.chart });
    return camelCase(own) || 'main';
  };
  const services = named.filter(({ object: { kind, apiVersion } }) => kind === 'Service' && apiVersion === 'v1');
  const workloads = named.filter(({ object }) => tryFindPodSpec(object) !== undefined);
  return {
    services: keyed(services, keyOf, nameOf),
    workloads: keyed(workloads, keyOf, (placed) => `${kindOf(placed)}/${nameOf(placed)}`),
  };
}

type TextOf = (placed: PlacedObject) => string;

function keyed(objects: readonly PlacedObject[], keyOf: TextOf, targetOf: TextOf): Readonly<Record<string, string>> {
  const handles = new Map<string, string>();
  for (const placed of objects) {
    const target = targetOf(placed);
    const short = keyOf(placed);
    handles.set(firstFree(handles, target, [short, `${short}${kindOf(placed)}`]), target);
  }
  return Object.fromEntries([...handles].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function firstFree(handles: ReadonlyMap<string, string>, target: string, keys: readonly string[]): string {
  const isFree = (key: string) => !handles.has(key) || handles.get(key) === target;
  const free = keys.find(isFree);
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) if (isFree(`${keys.at(-1)}${number}`)) return `${keys.at(-1)}${number}`;
}

function kindOf({ object }: PlacedObject): string {
  return object.kind as string;
}

/**
 * What a name adds to the release's and then to the chart's, which some charts write without its dashes:
 * `argo-cd-argocd-server` is `server`.
 */
function ownPart(name: string, { chart, release = chart }: HandleNames): string {
  const own = withoutStart(withoutStart(name, release), chart);
  return chart.includes('-') ? withoutStart(own, chart.replaceAll('-', '')) : own;
}

function withoutStart(name: string, start: string): string {
  return name === start ? '' : name.startsWith(`${start}-`) ? name.slice(start.length + 1) : name;
}

/** `cert-manager` as `certManager`. */
function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
  return `${joined.charAt(0).toLowerCase()}${joined.slice(1)}`;
}
