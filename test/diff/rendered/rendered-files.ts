import { formatRecord } from '../../../src/facts/format-record.ts';
import type { RenderedFiles } from '../../../src/diff/rendered/read-rendered-tree.ts';
import { diffRendered } from '../../../src/diff/rendered/diff-rendered.ts';
import { formatRenderedText } from '../../../src/diff/rendered/format-rendered-text.ts';
import { isRenderedEqual } from '../../../src/diff/rendered/rendered-diff.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { recordFormat, type RenderingRecord } from '../../../src/model/rendering.ts';

/** A record of the chart `shop` in its first version. */
export function recordOf(objects: readonly JsonObject[], more: Partial<RenderingRecord> = {}): RenderingRecord {
  return {
    format: recordFormat,
    inputs: {},
    content: '',
    chart: { name: 'shop', version: '1.0.0' },
    helm: '4.2',
    asked: {},
    missing: {},
    partial: [],
    only: { install: [], upgrade: [] },
    crdsFolder: [],
    handles: { services: {}, workloads: {} },
    objects,
    ...more,
  };
}

/** The HelmRelease `apps/shop`. */
export function releaseOf(spec: JsonObject = {}, name = 'shop'): JsonObject {
  return { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name, namespace: 'apps' }, spec };
}

/** A cluster `one` whose unit `base` holds the manifests, with records by the names of their releases. */
export function filesOf(
  manifests: readonly JsonObject[],
  records: Readonly<Record<string, RenderingRecord | string>> = {},
  title = 'one',
): RenderedFiles {
  return {
    cluster: 'one',
    title,
    files: [
      ...manifests.map((manifest, index) => ({
        path: `dist/one/base/${index}.yaml`,
        content: JSON.stringify(manifest),
      })),
      ...Object.entries(records).map(([name, record]) => {
        return {
          path: `clusters/one/renderings/apps_${name}.yaml`,
          content: typeof record === 'string' ? record : formatRecord(record),
        };
      }),
    ],
  };
}

/** What a cluster with the release `apps/shop` would be told, where its record changes from one to the other. */
export function textBetween(from: readonly JsonObject[], to: readonly JsonObject[], version = '1.0.0'): string {
  const after = recordOf(to, { chart: { name: 'shop', version }, inputs: { values: 'new' } });
  return textOf(
    filesOf([releaseOf()], { shop: recordOf(from) }, 'old'),
    filesOf([releaseOf()], { shop: after }, 'new'),
  );
}

/** The text of a rendered diff, and whether it says that something differs. */
export function textOf(from: RenderedFiles, to: RenderedFiles): string {
  const diff = diffRendered(from, to);
  return `${isRenderedEqual(diff) ? 'equal' : 'different'}\n${formatRenderedText(diff)}`;
}

/** A Deployment of one container. */
export function deploymentOf(container: JsonObject, pod: JsonObject = {}, labels: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop', namespace: 'apps', labels },
    spec: { template: { metadata: { labels }, spec: { containers: [{ name: 'app', ...container }], ...pod } } },
  };
}
