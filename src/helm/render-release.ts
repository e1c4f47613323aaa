import { isKubernetesGroup } from '../knowledge/kubernetes-kinds.ts';
import type { RenderingContext, RenderingRequest } from '../model/rendering.ts';
import { composeValues } from './compose-values.ts';
import { withoutNameOverrides } from './without-name-overrides.ts';
import type { ChartSource, RenderRequest } from './render-request.ts';
import type { FailedRendering, Rendering, RenderingResult } from './rendering-result.ts';

/** Renders; the real one is Helm. */
export type Render = (request: RenderRequest) => RenderingResult;

/** All renderings of one release that its record is made from. */
export interface ReleaseRenderings {
  readonly first: Rendering;
  /** With other random numbers at another time: what differs varies. */
  readonly again?: Rendering;
  /** As an upgrade of itself. */
  readonly upgrade?: Rendering;
  /** With another mark in place of values of Secrets. */
  readonly marked?: Rendering;
  /** Under the chart's own name: what handles are called after. */
  readonly plain?: Rendering;
  /** What it would be if an API version were served that is not. */
  readonly served: ReadonlyMap<string, Rendering>;
  /** Answers about API versions that no version of Kubernetes decides. */
  readonly asked: Readonly<Record<string, boolean>>;
  readonly partial: readonly string[];
}

/** What stands for values of Secrets; schemas and templates take it for a text. */
export const secretMarks = ['strata-unknown-a', 'strata-unknown-b'] as const;

/** Renders a release in all the ways that tell what of it is exact. */
export function renderRelease(
  request: RenderingRequest,
  context: RenderingContext,
  chart: ChartSource,
  render: Render,
): ReleaseRenderings | FailedRendering {
  const composed = composeValues(request, context, secretMarks[0]);
  const base = baseRequest(request, context, chart, composed.values);
  const first = renderWithOwnApis(base, render);
  if (first.result.error !== undefined)
    return composed.isMarked && first.result.error.kind === 'schema'
      ? renderWithoutSecrets(request, context, chart, render)
      : first.result;
  const own = { ...base, apiVersions: first.apiVersions };
  const { uses } = first.result;
  const other = (change: Partial<RenderRequest>): Rendering | undefined => {
    const result = render({ ...own, ...change });
    return result.error === undefined ? result : undefined;
  };
  return {
    first: first.result,
    ...optional(
      'again',
      uses.random || uses.clock ? other({ seed: 'again', clock: base.clock + 366 * 86_400_000 }) : undefined,
    ),
    ...optional(
      'upgrade',
      uses.installOrUpgrade || request.adopted
        ? other({ release: { ...base.release, isUpgrade: true, revision: 2 } })
        : undefined,
    ),
    ...optional(
      'marked',
      composed.isMarked ? other({ values: composeValues(request, context, secretMarks[1]).values }) : undefined,
    ),
    ...optional('plain', plainRendering(request, own, other)),
    ...answers(first.result, own, other),
    partial: [
      ...composed.partial,
      ...(request.options.postRenderers === undefined ? [] : ['its postRenderers change what the chart makes']),
    ],
  };
}

/** Renders a release once, and once more for its names where it has one of its own: enough to know what it makes. */
export function renderNames(
  request: RenderingRequest,
  context: RenderingContext,
  chart: ChartSource,
  render: Render,
): ReleaseRenderings | FailedRendering {
  const base = baseRequest(request, context, chart, composeValues(request, context, secretMarks[0]).values);
  const first = render(base);
  if (first.error !== undefined) return first;
  const other = (change: Partial<RenderRequest>) => {
    const result = render({ ...base, ...change });
    return result.error === undefined ? result : undefined;
  };
  return {
    first,
    ...optional('plain', plainRendering(request, base, other)),
    served: new Map(),
    asked: {},
    partial: [],
  };
}

/** A schema that refuses the mark: the rest is rendered without the Secret's values, and known in part. */
function renderWithoutSecrets(
  request: RenderingRequest,
  context: RenderingContext,
  chart: ChartSource,
  render: Render,
): ReleaseRenderings | FailedRendering {
  const secrets = request.valuesFrom.filter(({ kind }) => kind === 'Secret');
  const rendered = renderRelease(
    { ...request, valuesFrom: request.valuesFrom.filter(({ kind }) => kind !== 'Secret') },
    context,
    chart,
    render,
  );
  if ('error' in rendered) return rendered;
  const reasons = secrets.map(
    ({ name }) =>
      `values of Secret ${request.namespace}/${name} are not known, and the chart's schema takes no stand-in for them`,
  );
  return { ...rendered, partial: [...rendered.partial, ...reasons] };
}

function baseRequest(
  request: RenderingRequest,
  context: RenderingContext,
  chart: ChartSource,
  values: RenderRequest['values'],
): RenderRequest {
  return {
    chart,
    values,
    release: { name: request.name, namespace: request.namespace, isUpgrade: false, revision: 1 },
    kubernetesVersion: `v${context.kubernetes}.0`,
    apiVersions: [...context.served].sort(),
    withCrds: true,
    skipSchema: false,
    clock: Date.UTC(2026, 0, 1),
    seed: 'first',
    ...(request.valuesFiles.length === 0 ? {} : { valuesFiles: request.valuesFiles }),
  };
}

/** The engine applies the chart's folder `crds` before it renders: where the templates ask for those kinds, they are served. */
function renderWithOwnApis(
  base: RenderRequest,
  render: Render,
): { readonly result: RenderingResult; readonly apiVersions: readonly string[] } {
  const result = render(base);
  if (result.error !== undefined) return { result, apiVersions: base.apiVersions };
  const own = result.crds.flatMap(({ object }) => apiVersionsOfManifest(object));
  const apiVersions = [...new Set([...base.apiVersions, ...own])].sort();
  const changes =
    own.some((version) => result.questions[version] === false) || (result.readsWholeList && own.length > 0);
  return { result: changes ? render({ ...base, apiVersions }) : result, apiVersions };
}

function apiVersionsOfManifest(crd: object): readonly string[] {
  const { spec } = crd as {
    spec?: { group?: string; names?: { kind?: string }; versions?: readonly { name: string; served?: boolean }[] };
  };
  return (spec?.versions ?? []).flatMap(({ name, served }) =>
    served === true ? [`${spec?.group}/${name}`, `${spec?.group}/${name}/${spec?.names?.kind}`] : [],
  );
}

function plainRendering(
  request: RenderingRequest,
  own: RenderRequest,
  other: (change: Partial<RenderRequest>) => Rendering | undefined,
): Rendering | undefined {
  const values = withoutNameOverrides(own.values);
  if (request.name === request.chart.name && values === own.values) return undefined;
  return other({ values, release: { ...own.release, name: request.chart.name } });
}

/** Answers that matter: a question whose other answer changes nothing is not recorded. */
function answers(
  first: Rendering,
  own: RenderRequest,
  other: (change: Partial<RenderRequest>) => Rendering | undefined,
): Pick<ReleaseRenderings, 'asked' | 'served'> {
  const open = Object.entries(openQuestions(first.questions));
  const asked: Record<string, boolean> = Object.fromEntries(open.filter(([, answer]) => answer));
  const refused = open
    .filter(([, answer]) => !answer)
    .map(([version]) => version)
    .sort();
  const served = new Map<string, Rendering>();
  const serve = (versions: readonly string[]) =>
    other({ apiVersions: [...new Set([...own.apiVersions, ...versions])].sort() });
  const all = refused.length === 0 ? undefined : serve(refused);
  if (all === undefined || isSame(all, first)) return { asked, served };
  for (const version of refused) {
    const rendering = refused.length === 1 ? all : serve([version]);
    if (rendering === undefined || isSame(rendering, first)) continue;
    asked[version] = false;
    served.set(version, rendering);
  }
  return { asked, served };
}

/** The answers that no version of Kubernetes decides. */
export function openQuestions(questions: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(questions).filter(([version]) => !isKubernetesVersion(version)));
}

/** Whether two renderings make the same objects. Random content does not matter, since both have one seed. */
function isSame(a: Rendering, b: Rendering): boolean {
  return JSON.stringify([a.templates, a.crds]) === JSON.stringify([b.templates, b.crds]);
}

function isKubernetesVersion(version: string): boolean {
  const [group = '', ...rest] = version.split('/');
  return isKubernetesGroup(rest.length === 0 || /^v\d/.test(group) ? '' : group);
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
