import { ApiObject, Lazy } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  Component,
  coreDns,
  defineCluster,
  externalAfter,
  flux,
  git,
  Layer,
  noInputs,
  Resource,
  type ClusterProps,
} from '../../src/authoring/index.ts';
import { formatPlace } from '../../src/model/source-place.ts';
import { load } from '../../src/load/load.ts';
import { circle } from '../support/circle.ts';

const root = new URL('../..', import.meta.url).pathname;
const namespace = (name: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });

function planOf(platform: ClusterProps['platform'], stages: 'strict' | 'derived' = 'derived') {
  const engine = flux('2.9', { source: git('https://example.com/platform.git'), stages });
  return load(defineCluster({ name: 'demo', kubernetes: '1.36', engine, platform }), noInputs, root);
}

describe('load', () => {
  it('gives each object the unit of its nearest named unit, component or layer', () => {
    const plan = planOf((cluster) => {
      const network = new Layer(cluster, 'network');
      new Resource(network.unit('base'), namespace('a'));
      new Resource(network, namespace('b'));
      const apps = new Layer(cluster, 'apps', { units: 'component' });
      new Resource(new Component(apps, 'shop'), namespace('c'));
    });
    expect(plan.units.map((unit) => [unit.name, unit.layer, unit.path, unit.resources])).toEqual([
      ['network', 'network', 'dist/demo/network', ['/Namespace//b']],
      ['network-base', 'network', 'dist/demo/network-base', ['/Namespace//a']],
      ['apps-shop', 'apps', 'dist/demo/apps-shop', ['/Namespace//c']],
    ]);
  });

  it('finds the line that made an object, also one of another library', () => {
    const plan = planOf((cluster) => {
      const layer = new Layer(cluster, 'layer');
      new ApiObject(layer, 'other', namespace('other'));
    });
    const place = plan.resources[0]?.place();
    expect(place === undefined ? '' : formatPlace(place)).toMatch(/^test\/load\/load\.test\.ts:\d+:\d+$/);
  });

  it('keeps null in Strata objects and patches in those of cdk8s', () => {
    const plan = planOf((cluster) => {
      const layer = new Layer(cluster, 'layer');
      new Resource(layer, { ...namespace('kept'), spec: { value: null } } as never);
    });
    expect(plan.resources[0]?.manifest).toEqual({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'kept' },
      spec: { value: null },
    });
  });

  it('orders every unit of a layer after every unit of the layer before under strict stages', () => {
    const plan = planOf((cluster) => {
      for (const name of ['one', 'two', 'three']) new Resource(new Layer(cluster, name).unit('only'), namespace(name));
    }, 'strict');
    expect(plan.order.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['two-only', 'one-only', 'stage'],
      ['three-only', 'two-only', 'stage'],
    ]);
  });

  it('turns addDependency between layers into an order of units, and within a unit into an edge', () => {
    const plan = planOf((cluster) => {
      const first = new Layer(cluster, 'first');
      const a = new Resource(first, namespace('a'));
      const b = new Resource(first, namespace('b'));
      b.addDependency(a);
      const second = new Layer(cluster, 'second');
      new Resource(second, namespace('c'));
      second.addDependency(first);
    });
    expect(plan.order.map(({ from, to, kind }) => [from, to, kind])).toEqual([['second', 'first', 'explicit']]);
    expect(plan.edges.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['/Namespace//b', '/Namespace//a', 'explicit'],
    ]);
  });

  it('declares externals with what they wait for', () => {
    const plan = planOf((cluster) => {
      const vault = new Resource(new Layer(cluster, 'first'), namespace('vault'));
      const content = externalAfter(vault, 'vault-content', 'what Terraform writes into Vault');
      const store = new Resource(new Layer(cluster, 'second'), namespace('store'));
      store.addDependency(content);
    });
    expect(plan.externals.map(({ id, after }) => [id, after])).toEqual([
      ['external:vault-content', '/Namespace//vault'],
    ]);
    expect(plan.edges.map(({ from, to, kind, explicit }) => [from, to, kind, explicit])).toEqual([
      ['/Namespace//store', 'external:vault-content', 'condition', false],
    ]);
  });

  it.each([
    ['what JSON cannot hold', { size: Number.NaN }, '"layer/odd" has no manifest: a manifest cannot hold NaN'],
    ['itself', circle(), /^"layer\/odd" has no manifest: .*Maximum call stack/],
    [
      'a value that fails when it is asked for',
      Lazy.any({
        produce: () => {
          throw new Error('late');
        },
      }),
      /^"layer\/odd" has no manifest: .*late/,
    ],
  ])('names the object and its line where an object of cdk8s holds %s', (_what, spec, message) => {
    const make = () =>
      planOf((cluster) => {
        new ApiObject(new Layer(cluster, 'layer'), 'odd', { ...namespace('odd'), spec } as never);
      });
    expect(make).toThrow(message);
    expect(make).toThrow(
      expect.objectContaining({
        place: { file: 'test/load/load.test.ts', line: expect.any(Number), column: expect.any(Number) },
      }),
    );
  });

  it('leaves no hook behind in the constructs library', () => {
    const before = coreDns().stack.stack?.split('\n').length;
    expect(() =>
      planOf(() => {
        throw new Error('in the cluster');
      }),
    ).toThrow('in the cluster');
    expect(coreDns().stack.stack?.split('\n').length).toBe(before);
  });
});
