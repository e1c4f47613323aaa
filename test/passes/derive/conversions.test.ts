import { expect, test } from 'vitest';
import { chartOf, crdOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { arrows, derived } from './arrows.ts';

const service = { apiVersion: 'v1', kind: 'Service', name: 'converter', namespace: 'shop' };
const widget = (version: string) => ({
  apiVersion: `example.com/${version}`,
  kind: 'Widget',
  metadata: { name: 'w', namespace: 'shop' },
});

function unitsWith(version: string, conversion?: { readonly namespace: string; readonly name: string }) {
  const definition = crdOf('example.com', 'Widget');
  const crd = { ...definition.crd!, versions: ['v1', 'v1beta1'], ...(conversion === undefined ? {} : { conversion }) };
  return {
    apps: [widget(version)],
    crds: [releaseOf('shop', 'crds', chartOf('crds', [{ ...definition, crd }]))],
    operator: [releaseOf('shop', 'operator', chartOf('operator', [service]))],
    base: [namespaceOf('shop'), repositoryOf('shop', 'crds'), repositoryOf('shop', 'operator')],
  };
}

test('a version that is not the stored one needs what converts it', () => {
  const plan = derived({ units: unitsWith('v1beta1', { namespace: 'shop', name: 'converter' }) });
  expect(arrows(plan, 'webhook')).toEqual(['Widget shop/w > HelmRelease shop/operator (apply)']);
});

test.each([
  ['is the stored one', unitsWith('v1', { namespace: 'shop', name: 'converter' })],
  ['is converted without a webhook', unitsWith('v1beta1')],
  ['is converted by something that is not known', unitsWith('v1beta1', { namespace: 'shop', name: 'other' })],
])('a version that %s needs nothing more', (_, units) => {
  expect(arrows(derived({ units }), 'webhook')).toEqual([]);
});
