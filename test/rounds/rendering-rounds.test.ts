import { describe, expect, it } from 'vitest';
import { bootstrapCrd } from '../../src/authoring/index.ts';
import type { ValuesReference } from '../../src/model/rendering.ts';
import { derive } from '../../src/passes/derive/derive.ts';
import { firstRound, nextRound } from '../../src/rounds/rendering-rounds.ts';
import { configMapOf } from '../support/manifests.ts';
import {
  chartOf,
  crdOf,
  externalOf,
  namespaceOf,
  planOf,
  releaseOf,
  repositoryOf,
  type PlanObject,
} from '../support/plan-of.ts';
import { clusterOf } from './support.ts';

const thing = crdOf('x.io', 'Thing');

describe('the first round', () => {
  it('knows Kubernetes, the engine and what externals bring, and that it knows no more', () => {
    const context = firstRound(clusterOf(() => {}, { externals: [bootstrapCrd(thing.crd!)] })).contextOf('a', 'web');
    expect([context.kubernetes, context.engine.version, context.isSettled, context.configMaps.size]).toEqual([
      '1.36',
      '2.9',
      false,
      0,
    ]);
    expect(
      ['v1', 'helm.toolkit.fluxcd.io/v2', 'x.io/v1', 'x.io/v1/Thing', 'y.io/v1'].map((name) =>
        context.served.has(name),
      ),
    ).toEqual([true, true, true, true, false]);
  });

  it('is the same for every release', () => {
    const round = firstRound(clusterOf(() => {}));
    expect(round.contextOf('a', 'web')).toBe(round.contextOf('b', 'other'));
  });
});

describe('a round that follows from a plan', () => {
  const map = configMapOf('a', 'settings', { 'values.yaml': 'a: 1' });
  const context = (valuesFrom: readonly ValuesReference[], objects: readonly PlanObject[], name = 'web') => {
    const release = releaseOf('a', 'web', chartOf('web', []));
    const described = {
      ...release,
      release: { ...release.release!, request: { ...release.release!.request, valuesFrom } },
    };
    const plan = derive(
      planOf({
        units: { all: [namespaceOf('a'), namespaceOf('b'), repositoryOf('a', 'web'), described, ...objects] },
        externals: [externalOf({ objects: [thing] })],
      }),
    );
    return nextRound(plan).contextOf('a', name);
  };
  const reads: readonly ValuesReference[] = [{ kind: 'ConfigMap', name: 'settings' }];

  it('has the ConfigMaps of the release’s namespace', () => {
    const { configMaps, isSettled } = context(reads, [map, configMapOf('b', 'other', { a: 'b' })]);
    expect([isSettled, Object.fromEntries(configMaps)]).toEqual([true, { settings: { 'values.yaml': 'a: 1' } }]);
  });

  it.each<[string, readonly ValuesReference[], readonly PlanObject[]]>([
    ['one of another namespace', reads, [configMapOf('b', 'settings', { 'values.yaml': 'a: 1' })]],
    ['any for a release that reads none', [{ kind: 'Secret', name: 'settings' }], [map]],
    ['any where there is none', reads, []],
  ])('has not %s', (_what, valuesFrom, objects) => expect(context(valuesFrom, objects).configMaps.size).toBe(0));

  it('has the data of a ConfigMap without data', () => {
    const empty = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'a' } };
    expect(Object.fromEntries(context(reads, [empty]).configMaps)).toEqual({ settings: {} });
  });

  it('knows what is served before the release installs, and of a release that the plan does not have only what Kubernetes serves', () => {
    expect(context([], []).served.has('x.io/v1')).toBe(true);
    const other = context([], [], 'other');
    expect([other.isSettled, other.served.has('apps/v1')]).toEqual([false, true]);
  });
});
