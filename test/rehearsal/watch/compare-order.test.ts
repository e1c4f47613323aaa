import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareOrder } from '../../../rehearsal/watch/compare-order.ts';
import type { Track } from '../../../rehearsal/watch/timeline.ts';
import { compileCluster } from '../../../src/cli/compile-cluster.ts';

const compiled = await compileCluster(join(import.meta.dirname, '..', '..', 'fixtures', 'rehearsal', 'small'), 'small');
if ('failure' in compiled) throw new Error('the fixture does not compile');
const { plan } = compiled;

/** Units that start one after the other, each Ready before the next, in the order of the plan. */
const inOrder: readonly Track[] = plan.units.map(({ name }, index) => ({
  type: 'unit',
  name,
  moments: [],
  startedAt: index * 10,
  readyAt: index * 10 + 5,
}));
const withTimes = (name: string, times: Partial<Track>) =>
  inOrder.map((track) => (track.name === name ? { ...track, ...times } : track));

describe('the order that happened', () => {
  test('agrees where every unit starts after what it needs', () => {
    expect(compareOrder(plan, inOrder)).toEqual([]);
  });

  test('does not agree where a unit starts before what its objects need is Ready', () => {
    const found = compareOrder(plan, withTimes('configs', { startedAt: 0 })).find(
      ({ needs }) => needs === 'controllers',
    );
    expect(found).toMatchObject({ unit: 'configs', startedAt: 0 });
    expect(found?.because).toMatch(/needs .*: /);
  });

  test('does not agree where it starts although what it needs never was Ready', () => {
    const tracks = inOrder.map(({ readyAt, ...track }) =>
      track.name === 'controllers' || readyAt === undefined ? track : { ...track, readyAt },
    );
    const found = compareOrder(plan, tracks).find(({ needs }) => needs === 'controllers');
    expect(found).toMatchObject({ unit: 'configs' });
    expect(found).not.toHaveProperty('readyAt');
  });

  test('has nothing to say of units that never started', () => {
    expect(
      compareOrder(
        plan,
        inOrder.map(({ name }) => ({ type: 'unit', name, moments: [] })),
      ),
    ).toEqual([]);
  });
});
