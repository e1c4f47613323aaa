import { createHash } from 'node:crypto';
import { helmOfEngine } from '../knowledge/helm-of-engine.ts';
import type { Json } from '../model/json.ts';
import { recordFormat, type RenderingContext, type RenderingRequest } from '../model/rendering.ts';
import type { ComposedValues } from './compose-values.ts';

/** Everything that decides a rendering but the answers about API versions, which the record states: by the name that people read. */
export function renderingInputs(
  request: RenderingRequest,
  context: RenderingContext,
  chart: string,
  { values, partial }: ComposedValues,
): Readonly<Record<string, string>> {
  return {
    format: String(recordFormat),
    chart,
    release: `${request.namespace}/${request.name}`,
    values: digestOfJson(partial.length === 0 ? values : { values, partial }),
    kubernetes: context.kubernetes,
    helm: helmOfEngine(context.engine),
    ...(request.adopted ? { adopted: 'true' } : {}),
    ...(request.valuesFiles.length === 0 ? {} : { valuesFiles: request.valuesFiles.join(' ') }),
    ...(Object.keys(request.options).length === 0 ? {} : { options: digestOfJson(request.options) }),
  };
}

/** Names of the inputs that differ. */
export function changedInputs(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => before[name] !== now[name]).sort();
}

/** `sha256:…` of a list of API versions: what a chart depends on that does more with it than to ask for single ones. */
export function digestOfServed(served: ReadonlySet<string>): string {
  return digestOfJson([...served].sort());
}

/** Where the record of a release stands. */
export function recordPath(cluster: string, { namespace, name }: Pick<RenderingRequest, 'namespace' | 'name'>): string {
  return `clusters/${cluster}/renderings/${namespace}_${name}.yaml`;
}

/** `sha256:…` of JSON, whatever the order of its keys. */
export function digestOfJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: Json) =>
    item !== null && typeof item === 'object' && !Array.isArray(item) ? sorted(item) : item,
  );
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function sorted(object: object): object {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
