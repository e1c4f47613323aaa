import { describe, expect, test } from 'vitest';
import type { TreeDiff } from '../../src/diff/tree-diff.ts';
import { formatDiffJson } from '../../src/diff/format-diff-json.ts';
import { formatDiffMarkdown } from '../../src/diff/format-diff-markdown.ts';
import { formatDiffText } from '../../src/diff/format-diff-text.ts';
import { resourceId } from '../../src/model/identity.ts';

const diff: TreeDiff = {
  from: 'staging',
  to: 'production',
  added: [
    { id: resourceId('helm.toolkit.fluxcd.io', 'HelmRelease', 'gitlab', 'gitlab'), unit: 'apps' },
    { id: resourceId('kustomize.toolkit.fluxcd.io', 'Kustomization', 'flux-system', 'apps'), unit: '' },
  ],
  removed: [{ id: resourceId('', 'Namespace', '', 'trial'), unit: 'base' }],
  changed: [
    {
      id: resourceId('', 'ConfigMap', 'apps', 'script'),
      unit: 'apps',
      movedFrom: 'base',
      fields: [
        { path: 'data["run.sh"]', from: '#!/bin/sh\necho a\nexit\n', to: '#!/bin/sh\necho b\necho `c`\nexit\n' },
        { path: 'data.new', to: { a: [1, 'x'] } },
      ],
    },
    {
      id: resourceId('', 'Secret', 'apps', 'token'),
      unit: 'apps',
      fields: [
        { path: 'data.token', from: 'c2VjcmV0', to: 'ENC[x]' },
        { path: 'type', from: 'Opaque', to: 'x' },
      ],
    },
  ],
};
const nothing: TreeDiff = { from: 'a', to: 'b', added: [], removed: [], changed: [] };

describe('a diff', () => {
  test('for people has a line for each object and field', () => {
    expect(formatDiffText(diff)).toBe(
      [
        'staging → production: 2 objects added, 1 removed, 2 changed',
        '~ ConfigMap apps/script   unit apps, moved from unit base',
        '    - data["run.sh"] (line 2): echo a',
        '    + data["run.sh"] (line 2): echo b',
        '    + data["run.sh"] (line 3): echo `c`',
        '    + data.new: {a: [1, "x"]}',
        '- Namespace trial   unit base',
        '~ Secret apps/token   unit apps',
        '    - data.token: "(hidden)"',
        '    + data.token: "(hidden)"',
        '    - type: "Opaque"',
        '    + type: "x"',
        '+ HelmRelease gitlab/gitlab   unit apps',
        '+ Kustomization flux-system/apps   delivery',
        '',
      ].join('\n'),
    );
  });

  test('for people says where there is none', () => expect(formatDiffText(nothing)).toBe('a → b: no differences\n'));

  test('takes the colours that it is given', () => {
    const text = formatDiffText(diff, (style, part) => `<${style}>${part}</${style}>`);
    expect(text).toContain('<good>+</good> HelmRelease gitlab/gitlab');
    expect(text).toContain('<error>- type: "Opaque"</error>');
  });

  test('for a merge request is grouped by unit, and no value breaks its fences', () => {
    expect(formatDiffMarkdown(diff)).toBe(
      [
        '### `staging` → `production`',
        '',
        '2 objects added, 1 removed, 2 changed',
        '',
        '#### Delivery',
        '',
        '- added `Kustomization flux-system/apps`',
        '',
        '#### `apps`',
        '',
        '- changed `ConfigMap apps/script`, moved from `base`: the engine deletes it and makes it anew',
        '',
        '  ```diff',
        '  - data["run.sh"] (line 2): echo a',
        '  + data["run.sh"] (line 2): echo b',
        '  + data["run.sh"] (line 3): echo `c`',
        '  + data.new: {a: [1, "x"]}',
        '  ```',
        '',
        '- changed `Secret apps/token`',
        '',
        '  ```diff',
        '  - data.token: "(hidden)"',
        '  + data.token: "(hidden)"',
        '  - type: "Opaque"',
        '  + type: "x"',
        '  ```',
        '',
        '- added `HelmRelease gitlab/gitlab`',
        '',
        '#### `base`',
        '',
        '- removed `Namespace trial`',
        '',
      ].join('\n'),
    );
    expect(formatDiffMarkdown(nothing)).toBe('### `a` → `b`\n\nno differences\n');
    const fenced = formatDiffMarkdown({
      ...nothing,
      changed: [
        { id: resourceId('', 'ConfigMap', 'a', 'b'), unit: 'u', fields: [{ path: 'data.x', to: '```\n````' }] },
      ],
    });
    expect(fenced).toContain('  `````diff\n');
  });

  test('for machines has identities whole and in parts, and nothing that a Secret holds', () => {
    const {
      equal,
      diffs: [json],
    } = JSON.parse(formatDiffJson([diff, nothing])) as {
      equal: boolean;
      diffs: [{ added: unknown[]; changed: { fields: unknown[] }[] }, unknown];
    };
    expect(equal).toBe(false);
    expect(json.added[0]).toEqual({
      id: 'helm.toolkit.fluxcd.io/HelmRelease/gitlab/gitlab',
      group: 'helm.toolkit.fluxcd.io',
      kind: 'HelmRelease',
      namespace: 'gitlab',
      name: 'gitlab',
      unit: 'apps',
    });
    expect(json.changed[0]).toMatchObject({
      movedFrom: 'base',
      fields: [
        { path: 'data["run.sh"]', from: '#!/bin/sh\necho a\nexit\n' },
        { path: 'data.new', to: { a: [1, 'x'] } },
      ],
    });
    expect(json.changed[1]?.fields).toEqual([
      { path: 'data.token', hidden: true },
      { path: 'type', from: 'Opaque', to: 'x' },
    ]);
    expect(formatDiffJson([diff])).not.toContain('c2VjcmV0');
    expect(JSON.parse(formatDiffJson([nothing]))).toEqual({ equal: true, diffs: [nothing] });
  });
});
