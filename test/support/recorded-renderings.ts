import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterInputs } from '../../src/authoring/cluster-inputs.ts';
import { ProjectRenderings } from '../../src/cli/project-renderings.ts';
import { formatRecord } from '../../src/facts/format-record.ts';
import { parseRecord } from '../../src/facts/parse-record.ts';
import { Renderings } from '../../src/helm/renderings.ts';
import { digestOfJson } from '../../src/helm/rendering-inputs.ts';
import { archiveCache } from '../../src/host/archive-cache.ts';
import { cacheFolder } from '../../src/host/cache-folder.ts';
import { definitionFinder } from '../../src/host/definition-finder.ts';
import { createHelmRenderer } from '../../src/host/helm/create-helm-renderer.ts';
import { findModule } from '../../src/host/helm/find-module.ts';
import { readClusterInputs } from '../../src/host/read-cluster-inputs.ts';
import { projectCharts } from '../../src/import/project-charts.ts';

const root = join(import.meta.dirname, '..', '..');
const records = join(root, 'test', 'fixtures', 'renderings');
const definition = definitionFinder(root);
const env = process.env;
const mirror = env['STRATA_MIRROR'] ?? '';
const charts = projectCharts({
  root,
  env,
  cache: archiveCache(cacheFolder(env)),
  ...(mirror === '' ? {} : { mirror }),
});
const helm = createHelmRenderer({ module: () => findModule({ env, progress: () => {} }) });

/**
 * What Helm makes of the releases of a test, from records beside the tests: one for each release and its inputs. With STRATA_MIRROR those that are
 * missing are rendered and recorded; without it a missing one fails the test.
 */
export const recordedRendering: NonNullable<ClusterInputs['rendering']> = (request, context) => {
  const file = join(records, `${request.namespace}_${request.name}_${digestOfJson(request).slice(7, 15)}.yaml`);
  const renderings = new Renderings({
    cluster: 'test',
    charts,
    formatRecord,
    readRecord: () => (existsSync(file) ? read(file) : undefined),
    ...(mirror === '' ? {} : { render: (job) => helm.render(job) }),
    progress: () => {},
    now: () => 0,
    isClusterScoped: (group, kind) =>
      definition(group, kind)?.scope === undefined ? undefined : definition(group, kind)?.scope === 'Cluster',
  });
  const rendering = renderings.rendering(request, context);
  if (rendering?.state !== 'current')
    throw new Error(
      `no record of ${request.namespace}/${request.name}: run the test with STRATA_MIRROR (${rendering?.problem?.reason})`,
    );
  if (!existsSync(file)) {
    mkdirSync(records, { recursive: true });
    writeFileSync(file, rendering.file?.content ?? '');
  }
  return rendering;
};

function read(file: string) {
  const text = readFileSync(file, 'utf8');
  const record = parseRecord(text);
  return 'broken' in record ? record : { record, text };
}

/**
 * What a cluster of this repository compiles from: its files and the committed records of its releases; for what a test changes in them, records
 * beside the tests.
 */
export function committedInputs(cluster: string): ClusterInputs {
  const inputs = readClusterInputs(root, cluster);
  const committed = new ProjectRenderings(root, { env: {}, now: () => 0 }, { noRender: true, say: () => {} }).of(
    cluster,
    inputs.definition,
  ).rendering;
  return {
    ...inputs,
    rendering: (request, context) => {
      const known = committed(request, context);
      return known?.state === 'current' ? known : recordedRendering(request, context);
    },
  };
}
