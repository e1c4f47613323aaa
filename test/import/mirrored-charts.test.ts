import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/import/chart/load-chart.ts';
import type { ImportLock } from '../../src/import/lock/import-lock.ts';
import { createHelmRenderer } from '../../src/import/render/helm-renderer.ts';
import type { ChartFacts } from '../../src/model/chart-facts.ts';
import { claimsUnder, isTooLenient, securityValues, someOf } from './support/pod-levels.ts';

const root = join(import.meta.dirname, '../..');
const mirror = process.env.STRATA_MIRROR ?? '';
const program = process.env.STRATA_HELM ?? 'helm';
const rows = mirror === '' ? [] : (JSON.parse(readFileSync(join(mirror, 'index.json'), 'utf8')) as { name: string; version: string; file: string }[]);
const { charts } = JSON.parse(readFileSync(join(root, 'imports/imports.lock.json'), 'utf8')) as ImportLock;
const only = process.env.STRATA_CHARTS?.split(',');
const mirrored = Object.entries(charts).flatMap(([name, { chart = name, version, values = {} }]) => {
  const file = rows.find((row) => row.name === chart && row.version === version)?.file;
  return file === undefined || !existsSync(join(mirror, file)) || only?.includes(name) === false ? [] : [{ name, archive: join(mirror, file), values }];
});

/** Archives of public charts are not kept here: with a mirror of them (STRATA_MIRROR), each is rendered under some hundred values that matter for its pods. */
describe.skipIf(mirrored.length === 0)('charts of the mirror', () => {
  test.for(mirrored)('$name: no level is stricter than what helm renders, unless the facts say that they do not know', { timeout: 900_000 }, async ({ name, archive, values }) => {
    const facts = JSON.parse(readFileSync(join(root, `imports/charts/${name}/facts.json`), 'utf8')) as ChartFacts;
    const { chart } = await loadArchive(readFileSync(archive), name);
    const renderer = createHelmRenderer(archive, { program, env: process.env, kubernetes: '1.36.0' });
    const sets = securityValues(chart, values);
    const wrong: object[] = [];
    for (const set of [...someOf(sets, 40, 1), ...someOf(sets, 20, 3)]) {
      for (const claim of ((await claimsUnder(facts, renderer, set)) ?? []).filter(isTooLenient)) wrong.push({ set, ...claim });
    }
    expect(wrong).toEqual([]);
  });
});
