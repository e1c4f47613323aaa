import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReport } from '../../../rehearsal/report/create-report.ts';
import type { Observations } from '../../../rehearsal/report/create-report.ts';
import type { Moment, Track } from '../../../rehearsal/watch/timeline.ts';
import { compileCluster } from '../../../src/cli/compile-cluster.ts';

const compiled = await compileCluster(join(import.meta.dirname, '..', '..', 'fixtures', 'rehearsal', 'small'), 'small');
if ('failure' in compiled) throw new Error('the fixture does not compile');
const { plan } = compiled;

const moment = (at: number, phase: Moment['phase'], message = ''): Moment => ({ at, phase, message });
const track = (name: string, moments: readonly Moment[]): Track => {
  const [startedAt, readyAt] = [
    moments.find(({ phase }) => phase !== 'waiting')?.at,
    moments.find(({ phase }) => phase === 'ready')?.at,
  ];
  return {
    type: 'unit',
    name,
    moments,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(readyAt === undefined ? {} : { readyAt }),
  };
};

function storiesOf(tracks: readonly Track[]) {
  const seen: Observations = {
    cluster: 'small',
    engine: { kubernetes: '1.36.3', flux: '2.9' },
    outcome: 'ready',
    seconds: 60,
    notes: [],
    refusals: [],
    edges: [],
    records: [],
    standstills: [],
    charts: [],
    unanswered: [],
    adopted: [],
    externals: [],
    unready: [],
    tracks,
    intervals: { requeueDependency: '30s', healthCheck: '5s', sourceInterval: '1m0s', concurrent: 4 },
  };
  const { units } = createReport(plan, seen);
  return (name: string) => units.find((unit) => unit.name === name);
}

describe('the time of a unit', () => {
  const stories = storiesOf([
    track('controllers', [
      moment(0, 'waiting'),
      moment(2, 'applying'),
      moment(3, 'applying', 'Running health checks for revision x'),
      moment(18.4, 'ready'),
    ]),
    track('configs', [
      moment(0, 'waiting'),
      moment(30, 'applying'),
      moment(31, 'refused', 'dry-run failed'),
      moment(91, 'applying'),
      moment(92.5, 'applying', 'Running health checks for revision x'),
      moment(97.5, 'ready'),
      moment(200, 'refused', 'later'),
    ]),
    track('accounts', [moment(0, 'waiting'), moment(5, 'applying'), moment(6, 'ready')]),
  ]);

  test('is split into what was done and what was waited for', () => {
    expect(stories('controllers')).toMatchObject({ took: 16.4, applying: 1, settling: 15.4, refused: 0 });
    expect(stories('accounts')).toMatchObject({ took: 1, applying: 1, settling: 0 });
  });

  test('counts what was refused before it was Ready, beside the interval after which it is tried again', () => {
    expect(stories('configs')).toMatchObject({
      took: 67.5,
      applying: 62.5,
      settling: 5,
      refused: 1,
      retryInterval: '1m',
      timeout: expect.any(String) as string,
    });
  });

  test('tells how long it had waited although all that it needs was Ready', () => {
    expect(stories('configs')?.lateness).toBe(11.6);
  });

  test('tells of no lateness where it started before its time', () => {
    const early = storiesOf([
      track('controllers', [moment(0, 'applying'), moment(90, 'ready')]),
      track('configs', [moment(16.1, 'applying'), moment(91, 'ready')]),
    ]);
    expect(early('configs')).not.toHaveProperty('lateness');
  });

  test('is unknown where it never started', () => {
    expect(stories('apps')).toEqual({
      name: 'apps',
      dependsOn: expect.any(Array) as unknown,
      refused: 0,
      retryInterval: expect.any(String) as string,
      timeout: expect.any(String) as string,
      moments: [],
    });
  });
});
