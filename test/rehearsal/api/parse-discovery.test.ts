import { expect, test } from 'vitest';
import { parseDiscovery } from '../../../rehearsal/api/parse-discovery.ts';

test('discovery gives kinds with their plural, scope and verbs, in every served version', () => {
  const resource = (scope: string, subresources: readonly object[] = []) => ({
    resource: 'gizmos',
    responseKind: { group: '', version: '', kind: 'Gizmo' },
    scope,
    verbs: ['list', 'watch'],
    subresources,
  });
  const answer = {
    items: [
      {
        metadata: { name: 'example.dev' },
        versions: [
          { version: 'v2', resources: [resource('Namespaced', [{ subresource: 'status' }])] },
          { version: 'v1', resources: [resource('Namespaced')] },
        ],
      },
      { metadata: {}, versions: [{ version: 'v1', resources: [resource('Cluster')] }] },
    ],
  };
  const common = { kind: 'Gizmo', plural: 'gizmos', verbs: ['list', 'watch'] };
  expect(parseDiscovery(answer as never)).toEqual([
    { ...common, group: 'example.dev', version: 'v2', namespaced: true, hasStatus: true },
    { ...common, group: 'example.dev', version: 'v1', namespaced: true, hasStatus: false },
    { ...common, group: '', version: 'v1', namespaced: false, hasStatus: false },
  ]);
});
