import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { createCacheFolder, enginePrograms } from '../support/engine-programs.ts';
import { planOfFixture, rehearseFixture } from '../support/rehearse-fixture.ts';

const cacheFolder = createCacheFolder();
afterAll(() => rmSync(cacheFolder, { recursive: true, force: true }));

describe('a small platform', () => {
  test('goes from an empty cluster to all Ready, in the compiled order, through drift and failures', async () => {
    const { code, report } = await rehearseFixture('small', { drift: true, restart: true, cacheFolder });
    const plan = await planOfFixture('small');

    expect(report.unready).toEqual([]);
    expect(report.outcome).toBe('ready');
    expect(report.order.disagreements).toEqual([]);
    expect(report.units.map(({ name, readyAt }) => [name, typeof readyAt])).toEqual(
      plan.units.map(({ name }) => [name, 'number']),
    );
    expect(report.releases.map(({ name, unit }) => [name, unit])).toEqual([
      ['cert-manager/cert-manager', 'controllers'],
    ]);
    expect(report.charts).toEqual([{ name: 'cert-manager', version: 'v1.21.1', standIn: true }]);
    expect(report.restarts?.map(({ process }) => process)).toEqual(['git', 'kube-apiserver', 'source-controller']);
    expect(report.drift?.length).toBeGreaterThan(2);
    expect(report.drift?.filter(({ restored }) => !restored)).toEqual([]);
    // Edges are tried before their time; where the API server is taken away in the middle, not all, and silence means nothing.
    expect(report.edges.filter(({ seen }) => seen === 'refused').length).toBeGreaterThan(10);
    expect(report.edges.filter(({ seen }) => seen === 'accepted')).toEqual([]);
    expect(code).toBe(0);
    expect(enginePrograms(cacheFolder)).toEqual([]);
  });
});
