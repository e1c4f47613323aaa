import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { diffRendered } from '../../../src/diff/rendered/diff-rendered.ts';
import { formatRenderedJson } from '../../../src/diff/rendered/format-rendered-json.ts';
import { formatRenderedMarkdown } from '../../../src/diff/rendered/format-rendered-markdown.ts';
import { formatRenderedText } from '../../../src/diff/rendered/format-rendered-text.ts';
import { deploymentOf, filesOf, recordOf, releaseOf } from './rendered-files.ts';

const secret = (token: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 's', namespace: 'apps' },
  data: { token },
});
const service: JsonObject = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 's', namespace: 'apps' },
  spec: { ports: [{ name: 'http', port: 80 }] },
};
const labels = (version: string) => ({ 'helm.sh/chart': version });

const from = filesOf(
  [releaseOf(), secret('c2VjcmV0')],
  { shop: recordOf([deploymentOf({ image: 'app:1', args: ['`a`'] }, {}, labels('1'))]) },
  'old',
);
const to = filesOf(
  [releaseOf(), secret('b3RoZXI='), releaseOf({}, 'lost')],
  {
    shop: recordOf([deploymentOf({ image: 'app:2', args: ['`b`', '<varies>'] }, {}, labels('2')), service], {
      chart: { name: 'shop', version: '2.0.0' },
    }),
  },
  'new',
);
const diff = diffRendered(from, to);
const nothing = diffRendered(from, from);

test('for people, in the colours that are given', () => {
  expect(formatRenderedText(diff, (style, text) => `<${style}>${text}</${style}>`)).toBe(
    [
      '<strong>old → new, rendered</strong>: 2 objects added, 2 changed',
      '<warning>release apps/lost is not compared: nobody knows what it makes in new (it has no record)</warning>',
      '',
      '<strong>objects of the tree</strong>',
      '<warning>~</warning> Secret apps/s<faint> (unit base)</faint>: data.token changed',
      '<good>+</good> HelmRelease apps/lost<faint> (unit base)</faint>',
      '',
      '<strong>release apps/shop</strong>: shop 1.0.0 → 2.0.0',
      '<good>+</good> Service apps/s',
      '    port http: 80/TCP',
      '<warning>~</warning> Deployment apps/shop',
      '    image of container app 1 → 2',
      '    <error>- argument of container app: "`a`"</error>',
      '    <good>+ argument of container app: "`b`"</good>',
      '<warning>~</warning> 1 object: helm.sh/chart',
      '',
      '<faint>not compared: 1 field that varies</faint>',
      '',
    ].join('\n'),
  );
  expect(formatRenderedText(nothing)).toBe('old → old, rendered: no differences\n');
});

test('for a merge request, where no value breaks a fence', () => {
  expect(formatRenderedMarkdown(diff)).toBe(
    [
      '### `old` → `new`, rendered',
      '',
      '2 objects added, 2 changed',
      '',
      '- release apps/lost is not compared: nobody knows what it makes in new (it has no record)',
      '',
      '#### Objects of the tree',
      '',
      '- changed `Secret apps/s` (unit base): `data.token changed`',
      '- added `HelmRelease apps/lost` (unit base)',
      '',
      '#### Release `apps/shop`: shop 1.0.0 → 2.0.0',
      '',
      '- added `Service apps/s`',
      '  - `port http: 80/TCP`',
      '- changed `Deployment apps/shop`',
      '',
      '  ```diff',
      '    image of container app 1 → 2',
      '  - argument of container app: "`a`"',
      '  + argument of container app: "`b`"',
      '  ```',
      '',
      '- changed 1 object: helm.sh/chart',
      '',
      'not compared: 1 field that varies',
      '',
    ].join('\n'),
  );
  expect(formatRenderedMarkdown(nothing)).toBe('### `old` → `old`, rendered\n\nno differences\n');
});

test('for machines, without what Secrets hold', () => {
  const json = formatRenderedJson([diff, nothing]);
  const shop = { group: 'apps', kind: 'Deployment', namespace: 'apps', name: 'shop' };
  expect(JSON.parse(json)).toEqual({
    equal: false,
    rendered: true,
    diffs: [
      {
        from: 'old',
        to: 'new',
        groups: [
          {
            isStale: false,
            notes: [],
            removed: [],
            folded: { keys: [], objects: 0 },
            added: [
              {
                id: 'helm.toolkit.fluxcd.io/HelmRelease/apps/lost',
                group: 'helm.toolkit.fluxcd.io',
                kind: 'HelmRelease',
                namespace: 'apps',
                name: 'lost',
                unit: 'base',
                about: [],
              },
            ],
            changed: [
              {
                id: '/Secret/apps/s',
                group: '',
                kind: 'Secret',
                namespace: 'apps',
                name: 's',
                unit: 'base',
                lines: [{ sign: '~', text: 'data.token changed' }],
                fields: [{ path: 'data.token', hidden: true }],
              },
            ],
          },
          {
            release: 'apps/shop',
            chart: { from: { name: 'shop', version: '1.0.0' }, to: { name: 'shop', version: '2.0.0' } },
            isStale: false,
            notes: [],
            added: [
              {
                id: '/Service/apps/s',
                group: '',
                kind: 'Service',
                namespace: 'apps',
                name: 's',
                about: ['port http: 80/TCP'],
              },
            ],
            removed: [],
            folded: { keys: ['helm.sh/chart'], objects: 1 },
            changed: [
              {
                id: 'apps/Deployment/apps/shop',
                ...shop,
                lines: [
                  { sign: '~', text: 'image of container app 1 → 2' },
                  { sign: '-', text: 'argument of container app: "`a`"' },
                  { sign: '+', text: 'argument of container app: "`b`"' },
                ],
                fields: [
                  { path: 'spec.template.spec.containers[app].args[]', from: '`a`' },
                  { path: 'spec.template.spec.containers[app].args[]', to: '`b`' },
                  { path: 'spec.template.spec.containers[app].image', from: 'app:1', to: 'app:2' },
                ],
              },
            ],
          },
        ],
        unrecorded: [{ release: 'apps/lost', side: 'to', reason: 'it has no record' }],
        notCompared: { varying: 1, unknown: 0, hidden: 0, schemas: 0 },
      },
      {
        from: 'old',
        to: 'old',
        groups: [],
        unrecorded: [],
        notCompared: { varying: 0, unknown: 0, hidden: 0, schemas: 0 },
      },
    ],
  });
  expect(json).not.toMatch(/c2VjcmV0|b3RoZXI/);
});
