import { describe, expect, it } from 'vitest';
import {
  bucket,
  Component,
  defineCluster,
  external,
  externalAfter,
  flux,
  git,
  Layer,
  noInputs,
  relyOn,
  Resource,
  storageClass,
  type ExternalDefinition,
} from '../../src/authoring/index.ts';
import { load } from '../../src/load/load.ts';

const root = new URL('../..', import.meta.url).pathname;
const namespace = (name: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });

function planOf(externals: readonly ExternalDefinition[], platform: (layer: Layer) => void) {
  const engine = flux('2.9', { source: git('https://example.com/platform.git') });
  return load(
    defineCluster({
      name: 'demo',
      kubernetes: '1.36',
      engine,
      externals,
      platform: (cluster) => platform(new Layer(cluster, 'layer')),
    }),
    noInputs,
    root,
  );
}

describe('relyOn', () => {
  it('makes every object of a component need what the cluster declares', () => {
    const logs = bucket('logs');
    const plan = planOf([logs], (layer) => {
      const component = new Component(layer, 'loki');
      new Resource(component, namespace('a'));
      new Resource(component, namespace('b'));
      new Resource(layer, namespace('other'));
      relyOn(component, logs);
    });
    expect(plan.edges.map(({ from, to, kind, explicit }) => [from, to, kind, explicit])).toEqual([
      ['/Namespace//a', 'external:bucket-logs', 'condition', false],
      ['/Namespace//b', 'external:bucket-logs', 'condition', false],
    ]);
  });

  it('refuses what the cluster does not declare', () => {
    expect(() => planOf([], (layer) => relyOn(layer, external('nas', 'the NAS')))).toThrow(
      '"layer" relies on "nas", which is not among the cluster\'s externals',
    );
  });
});

describe('externals', () => {
  it('hand out what refers to them', () => {
    expect(bucket('logs').bucketName).toBe('logs');
    expect(storageClass('gp3', { default: true })).toMatchObject({
      storageClassName: 'gp3',
      isDefault: true,
      name: 'storage.k8s.io/StorageClass//gp3',
    });
  });

  it('can come after something of the platform', () => {
    const plan = planOf([], (layer) => {
      const vault = new Resource(layer, namespace('vault'));
      externalAfter(vault, 'content', 'what Terraform writes');
    });
    expect(plan.externals).toMatchObject([{ id: 'external:content', after: '/Namespace//vault' }]);
  });
});
