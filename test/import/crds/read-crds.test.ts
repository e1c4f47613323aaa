import { describe, expect, test } from 'vitest';
import { readCrds } from '../../../src/import/crds/read-crds.ts';

const crd = (changes: { group?: string; kind?: string; plural?: string; version?: string; api?: string } = {}) =>
  [
    `apiVersion: apiextensions.k8s.io/${changes.api ?? 'v1'}`,
    'kind: CustomResourceDefinition',
    'metadata: {name: orders.shop.test}',
    `spec: {group: ${changes.group ?? 'shop.test'}, scope: Namespaced, names: {kind: ${changes.kind ?? 'Order'}, plural: ${changes.plural ?? 'orders'}}, versions: [{name: ${changes.version ?? 'v1'}, served: true, storage: true}]}`,
  ].join('\n');

describe('definitions in a file', () => {
  test.each([
    ['one', crd(), ['orders.shop.test']],
    [
      'several documents',
      `${crd()}\n---\n${crd({ plural: 'carts', kind: 'Cart' })}`,
      ['orders.shop.test', 'carts.shop.test'],
    ],
    ['a list', `kind: List\nitems:\n- ${crd().replaceAll('\n', '\n  ')}`, ['orders.shop.test']],
    ['other objects beside them', `kind: ConfigMap\n---\n${crd()}\n---\n# nothing\n---\n[1]\n`, ['orders.shop.test']],
    ['nothing', '', []],
  ])('%s', (_what, text, names) => {
    expect(readCrds(text, 'file').map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['a version that is no longer served', crd({ api: 'v1beta1' }), 'is not of apiextensions.k8s.io/v1'],
    [
      'a group that climbs out of its folder',
      crd({ group: '../../x' }),
      'has a name that Kubernetes refuses: "orders.../../x"',
    ],
    ['a plural that is a path', crd({ plural: 'a/b' }), 'has a name that Kubernetes refuses'],
    ['a kind that is code', crd({ kind: '"X */ alert()"' }), 'has a name that Kubernetes refuses: "X */ alert()"'],
    ['a version that is a path', crd({ version: '../v1' }), 'has a name that Kubernetes refuses: "../v1"'],
    ['text that is no YAML', 'a: [', 'is not YAML'],
  ])('are refused with %s', (_what, text, message) => {
    expect(() => readCrds(text, 'file')).toThrow(message);
  });
});
