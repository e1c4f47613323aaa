import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderRequest } from '../../../../src/helm/render-request.ts';

const charts = join(import.meta.dirname, '../../../fixtures/helm-charts');

/** The charts made for tests of rendering. */
export const fixtureCharts = readdirSync(charts).sort();

export function fixtureFolder(name: string): string {
  return join(charts, name);
}

/** Files of a folder by path. */
function filesOf(folder: string): Record<string, Uint8Array> {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = all.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** A request for a fixture chart, with what a test cares about. */
export function requestFor(chart: string, changes: Partial<RenderRequest> = {}): RenderRequest {
  return {
    chart: { files: filesOf(fixtureFolder(chart)) },
    release: { name: 'rel', namespace: 'home', isUpgrade: false, revision: 1 },
    values: {},
    kubernetesVersion: 'v1.36.0',
    apiVersions: [],
    withCrds: true,
    skipSchema: false,
    clock: Date.UTC(2024, 1, 29),
    seed: 'one',
    ...changes,
  };
}

/** A chart of one template. */
export function chartOf(template: string, values = ''): RenderRequest['chart'] {
  const head = 'apiVersion: v2\nname: one\nversion: 1.0.0\n';
  const files = { 'Chart.yaml': head, 'values.yaml': values, 'templates/one.yaml': template };
  return { files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])) };
}
