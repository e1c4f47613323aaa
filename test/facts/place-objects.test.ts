import { describe, expect, it } from 'vitest';
import { placeObjects } from '../../src/facts/place-objects.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { object, renderingOf } from './support/renderings.ts';

const placed = (
  objects: readonly JsonObject[],
  isClusterScoped?: (group: string, kind: string) => boolean | undefined,
) =>
  placeObjects(renderingOf(...objects), {
    namespace: 'store',
    ...(isClusterScoped === undefined ? {} : { isClusterScoped }),
  }).map(({ identity }) => identity);

const definition = (kind: string, scope: string): JsonObject =>
  object('apiextensions.k8s.io/CustomResourceDefinition', `${kind}s.shop.example`, {
    spec: { group: 'shop.example', names: { kind }, scope },
  });

describe('placeObjects', () => {
  it("puts what names no namespace into the release's", () => {
    const objects = [
      object('Secret', 'a'),
      object('Secret', 'b', { metadata: { namespace: 'other' } }),
      object('Secret', 'c', { metadata: { namespace: '' } }),
    ];
    expect(placed(objects)).toEqual(['/Secret/store/a', '/Secret/other/b', '/Secret/store/c']);
  });

  it('takes the namespace from what has none', () => {
    expect(
      placed([object('rbac.authorization.k8s.io/ClusterRole', 'a', { metadata: { namespace: 'store' } })]),
    ).toEqual(['rbac.authorization.k8s.io/ClusterRole//a']);
  });

  it("asks the rendering's own definitions, then the caller, then the tables", () => {
    const custom = [
      object('shop.example/Till', 'a'),
      object('shop.example/Shelf', 'b'),
      object('cert-manager.io/ClusterIssuer', 'c'),
    ];
    expect(placed([definition('Till', 'Cluster'), definition('Shelf', 'Namespaced'), ...custom]).slice(2)).toEqual([
      'shop.example/Till//a',
      'shop.example/Shelf/store/b',
      'cert-manager.io/ClusterIssuer//c',
    ]);
    expect(placed(custom, (_group, kind) => (kind === 'Shelf' ? true : undefined))).toEqual([
      'shop.example/Till/store/a',
      'shop.example/Shelf//b',
      'cert-manager.io/ClusterIssuer//c',
    ]);
  });

  it('unfolds Lists, in Lists too, with kinds and hooks that these give', () => {
    const inner = { apiVersion: 'v1', kind: 'SecretList', items: [{ metadata: { name: 'b' } }] };
    const list = {
      apiVersion: 'v1',
      kind: 'List',
      metadata: { annotations: { 'helm.sh/hook': 'pre-install' } },
      items: [object('Secret', 'a'), inner],
    };
    const [first, second] = placeObjects(renderingOf(list), { namespace: 'store' });
    expect([first?.identity, second?.identity]).toEqual(['/Secret/store/a', '/Secret/store/b']);
    expect(second?.object.metadata).toEqual({
      name: 'b',
      namespace: 'store',
      annotations: { 'helm.sh/hook': 'pre-install' },
    });
    expect(first?.place).not.toBe(second?.place);
  });

  it('leaves out what only "helm test" makes, and what is no object', () => {
    const hook = (name: string, events: string) =>
      object('Pod', name, { metadata: { annotations: { 'helm.sh/hook': events } } });
    expect(
      placed([
        hook('a', 'test'),
        hook('b', 'test-success, test-failure'),
        hook('c', 'post-install,test'),
        { data: {} },
      ]),
    ).toEqual(['/Pod/store/c']);
  });
});
