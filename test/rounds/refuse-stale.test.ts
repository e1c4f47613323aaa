import { describe, expect, it } from 'vitest';
import type { CompiledCluster } from '../../src/cli/compile-cluster.ts';
import { refuseStale } from '../../src/cli/refuse-stale.ts';
import type { Rendering } from '../../src/model/rendering.ts';
import { check } from '../../src/passes/check/check.ts';
import { derive } from '../../src/passes/derive/derive.ts';
import { chartOf, namespaceOf, planOf, releaseOf, repositoryOf } from '../support/plan-of.ts';

const states: readonly Rendering['state'][] = ['current', 'stale', 'unknown'];

/** A cluster with releases that are so known, compiled. */
function compiled(...known: readonly Rendering['state'][]): CompiledCluster {
  const releases = known.map((state) => releaseOf('a', state, chartOf(state, [], { state })));
  const plan = derive(
    planOf({ units: { one: [namespaceOf('a'), ...known.map((name) => repositoryOf('a', name)), ...releases] } }),
  );
  return {
    cluster: 'test',
    plan,
    diagnostics: check(plan),
    files: [{ path: 'dist/test/kustomization.yaml', content: 'x' }],
  };
}

/** What became of a cluster: severities of its findings, and how many files are written. */
function refused(cluster: CompiledCluster, allowStale: boolean) {
  const [after] = refuseStale([cluster], allowStale);
  if (after === undefined || 'failure' in after) return after;
  return [
    after.diagnostics.map(({ severity, code, resource }) => `${severity} ${code} ${resource?.split('/').at(-1)}`),
    after.files.length,
  ];
}

describe('a tree is not written', () => {
  it.each([
    ['an older record stands in', ['stale'], false, ['error rendering-stale stale']],
    ['there is no record', ['unknown'], false, ['error rendering-stale unknown']],
    ['there is no record, even where older ones are allowed', ['unknown'], true, ['error rendering-stale unknown']],
    [
      'only one of several has none, and only that is an error',
      states,
      true,
      ['note rendering-stale stale', 'error rendering-stale unknown'],
    ],
    ['one of several is stale', ['current', 'stale'], false, ['error rendering-stale stale']],
  ] as const)('where %s', (_what, known, allowStale, findings) =>
    expect(refused(compiled(...known), allowStale)).toEqual([findings, 0]),
  );
});

describe('a tree is written', () => {
  it.each([
    ['all is rendered', ['current'], false, []],
    ['older records are allowed', ['current', 'stale'], true, ['note rendering-stale stale']],
    ['there is no release', [], false, []],
  ] as const)('where %s', (_what, known, allowStale, findings) =>
    expect(refused(compiled(...known), allowStale)).toEqual([findings, 1]),
  );
});

it('each cluster is judged for itself, and one whose code does not run stays as it is', () => {
  const failed = { cluster: 'broken', failure: new Error('no') } as unknown as CompiledCluster;
  const result = refuseStale([failed, compiled('stale'), compiled('current')], false);
  expect(result[0]).toBe(failed);
  expect(result.slice(1).map((each) => ('files' in each ? each.files.length : undefined))).toEqual([0, 1]);
});

it('other findings stay what they are', () => {
  const cluster = compiled('stale');
  if ('failure' in cluster) throw cluster.failure;
  const other = { ...cluster.diagnostics[0]!, code: 'retired-software' as const, severity: 'warning' as const };
  const [after] = refuseStale([{ ...cluster, diagnostics: [...cluster.diagnostics, other] }], false);
  expect(
    after !== undefined && 'diagnostics' in after ? after.diagnostics.map(({ severity }) => severity) : [],
  ).toEqual(['error', 'warning']);
});
