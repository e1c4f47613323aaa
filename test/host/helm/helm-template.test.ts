import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RenderRequest } from '../../../src/helm/render-request.ts';
import type { Rendering } from '../../../src/helm/rendering-result.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { needsProgram } from '../../support/needs-program.ts';
import { compareWhatStays } from './support/compare-what-stays.ts';
import { fixtureCharts, fixtureFolder, requestFor } from './support/fixture-charts.ts';
import {
  helmProgram,
  helmsOwnApiVersions,
  helmTemplate,
  helmVersion,
  type PrintedObject,
} from './support/helm-template.ts';
import { helmRenderer } from './support/helm-module.ts';

const renderer = helmRenderer();
const mirror = process.env.STRATA_MIRROR ?? '';
const index = mirror === '' ? '[]' : readFileSync(join(mirror, 'index.json'), 'utf8');
const rows = JSON.parse(index) as { name: string; file: string }[];
const archives = rows.filter(({ file }) => existsSync(join(mirror, file)));

let apiVersions: readonly string[] = [];
beforeAll(() => {
  if (helmVersion() === 'v4.2') apiVersions = helmsOwnApiVersions();
});

function needsHelm(context: Parameters<typeof needsProgram>[0]): void {
  needsProgram(context, helmProgram);
  if (apiVersions.length === 0) context.skip(`needs Helm 4.2, and ${helmProgram} is another`);
}

/** A rendering and what Helm prints: the objects by their places, or the reason why there are none. */
function compare(chart: string, request: RenderRequest): { ours: unknown; theirs: unknown } {
  const one = renderer.render(request);
  const other = renderer.render({ ...request, seed: 'another', clock: request.clock + 1e9 });
  const printed = helmTemplate(chart, request);
  if (one.error !== undefined || other.error !== undefined) {
    const ours = withoutSpaces(one.error?.message ?? 'rendered');
    const theirs = withoutSpaces(JSON.stringify(printed)).replaceAll(/\\n|\\(?=")/g, '');
    return { ours, theirs: theirs.includes(ours) ? ours : theirs };
  }
  if (typeof printed === 'string') return { ours: 'rendered', theirs: printed };
  const [ours, theirs] = compareWhatStays(objectsOf(one), objectsOf(other), printed);
  return { ours, theirs };
}

function objectsOf({ templates, crds }: Rendering): PrintedObject[] {
  return [
    ...templates.map(({ template, object }) => ({ source: template, object })),
    ...crds.map(({ file, object }) => ({ source: file, object })),
  ];
}

const withoutSpaces = (text: string) => text.replaceAll(/\s/g, '');

describe('charts made for tests', () => {
  // Helm would wait for a server that isn't there.
  const comparable = fixtureCharts.filter((name) => name !== 'remote-schema');

  test.for(comparable)('%s', (name, context) => {
    needsHelm(context);
    const { ours, theirs } = compare(fixtureFolder(name), requestFor(name, { apiVersions }));
    expect(ours).toEqual(theirs);
  });

  test('upgraded', (context) => {
    needsHelm(context);
    const release = { name: 'rel', namespace: 'home', isUpgrade: true, revision: 1 };
    const { ours, theirs } = compare(fixtureFolder('hooks'), requestFor('hooks', { release, apiVersions }));
    expect(ours).toEqual(theirs);
  });

  test.for([
    ['family', { second: { enabled: false }, tags: { extras: true }, first: { colour: null }, level: 5 }],
    ['demanding', { mode: 'fail' }],
    ['demanding', { mode: 'missing' }],
    ['demanding', { mode: 'broken' }],
    ['strict', { replicas: 'many' }],
    ['strict', { part: { size: 1 } }],
    ['strict', { part: 'none' }],
  ] as [string, JsonObject][])('%s with %j', ([name, values], context) => {
    needsHelm(context);
    const { ours, theirs } = compare(fixtureFolder(name), requestFor(name, { values, apiVersions }));
    expect(ours).toEqual(theirs);
  });
});

/**
 * Archives of public charts are not kept here: STRATA_MIRROR names a folder that has them, STRATA_MIRROR_VALUES one
 * with values where a chart needs some.
 */
describe.skipIf(archives.length === 0)('charts of the mirror', () => {
  test.for(archives)('$name', { timeout: 300_000 }, ({ name, file }, context) => {
    needsHelm(context);
    const valuesFile = join(process.env.STRATA_MIRROR_VALUES ?? mirror, `${name}.yaml`);
    const values = existsSync(valuesFile) ? (parse(readFileSync(valuesFile, 'utf8')) as JsonObject) : {};
    const archive = readFileSync(join(mirror, file));
    const request = requestFor('hooks', { chart: { archive }, values, apiVersions });
    const { ours, theirs } = compare(join(mirror, file), request);
    expect(ours).toEqual(theirs);
  });
});
