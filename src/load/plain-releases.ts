import { createHash } from 'node:crypto';
import type { ClusterInputs } from '../authoring/cluster-inputs.ts';
import type { Cluster } from '../authoring/cluster.ts';
import { orImported, renderingRequest } from '../authoring/rendering-request.ts';
import { resourceId, type ResourceId } from '../model/identity.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { ChartQuery } from '../model/known-chart.ts';
import type { Release } from '../model/release.ts';
import type { Resource } from '../model/resource.ts';

const sourceGroup = 'source.toolkit.fluxcd.io';

/** HelmReleases that were written as plain objects become releases where their source and chart are those of an import. */
export function withPlainReleases(
  resources: readonly Resource[],
  cluster: Cluster,
  inputs: ClusterInputs,
): readonly Resource[] {
  const { importedChart } = inputs;
  const isPlain = ({ group, kind, release }: Resource) =>
    group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease' && release === undefined;
  if (importedChart === undefined || !resources.some(isPlain)) return resources;
  const sources = new Map(
    resources.filter(({ group }) => group === sourceGroup).map((resource) => [resource.id, resource]),
  );
  return resources.map((resource) => {
    const release = isPlain(resource) ? releaseOf(resource, sources, cluster, importedChart) : undefined;
    return release === undefined ? resource : { ...resource, release };
  });
}

function releaseOf(
  { manifest, name, namespace }: Resource,
  sources: ReadonlyMap<ResourceId, Resource>,
  cluster: Cluster,
  importedChart: NonNullable<ClusterInputs['importedChart']>,
): Release | undefined {
  const spec = objectAt(manifest, 'spec');
  const reference =
    objectAt(spec, 'chartRef').name === undefined
      ? objectAt(objectAt(objectAt(spec, 'chart'), 'spec'), 'sourceRef')
      : objectAt(spec, 'chartRef');
  const source = resourceId(
    sourceGroup,
    textAt(reference, 'kind') ?? 'HelmRepository',
    textAt(reference, 'namespace') ?? namespace,
    textAt(reference, 'name') ?? '',
  );
  const query = queryOf(
    objectAt(objectAt(spec, 'chart'), 'spec'),
    textAt(reference, 'kind'),
    sources.get(source)?.manifest,
  );
  const chart = query === undefined ? undefined : importedChart(query);
  if (chart === undefined) return undefined;
  const target = textAt(spec, 'targetNamespace') ?? namespace;
  const own = { name: releaseName(spec, name), namespace: target, values: objectAt(spec, 'values'), adopted: false };
  const request = renderingRequest(chart, { ...own, spec });
  const rendering = orImported(cluster.rendering(request), chart);
  const { shape, retired } = chart;
  return {
    ...own,
    source,
    chart: { name: chart.name, version: chart.version },
    request,
    rendering,
    ...(shape === undefined ? {} : { shape }),
    ...(retired === undefined ? {} : { retired }),
  };
}

function queryOf(chart: JsonObject, kind: string | undefined, source: JsonObject | undefined): ChartQuery | undefined {
  const spec = objectAt(source ?? {}, 'spec');
  const url = textAt(spec, 'url');
  const [name, version] = [textAt(chart, 'chart'), textAt(chart, 'version')];
  if (kind === 'GitRepository')
    return name === undefined ? undefined : { path: name.replace(/^\.\//, '').replace(/\/+$/, '') };
  if (url === undefined) return undefined;
  if (kind === 'OCIRepository') return { oci: url, ...optional('version', textAt(objectAt(spec, 'ref'), 'tag')) };
  const where = url.startsWith('oci://') ? { oci: `${url}/${name}` } : { repository: url };
  return { ...where, ...optional('chart', name), ...optional('version', version) };
}

/** As helm-controller names a release: `releaseName`, else target namespace and name; what is longer than 53 characters is cut, with a digest (`ShortenName`). */
export function releaseName(spec: JsonObject, name: string): string {
  const target = textAt(spec, 'targetNamespace');
  const full = textAt(spec, 'releaseName') ?? (target === undefined ? name : `${target}-${name}`);
  if (full.length <= 53) return full;
  return `${full.slice(0, 40)}-${createHash('sha256').update(full).digest('hex').slice(0, 12)}`;
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const found: Json | undefined = value[key];
  return isObject(found) ? found : {};
}

function textAt(value: JsonObject, key: string): string | undefined {
  const found = value[key];
  return typeof found === 'string' ? found : undefined;
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
}
