import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parseSopsFile } from '../../src/authoring/sops-file.ts';
import { leavesInClear, sopsMetadata } from '../../src/model/sops-file.ts';
import type { Target } from '../../src/model/target.ts';
import { emitSopsConfig } from '../../src/secrets/sops-config.ts';
import { clearManifest, secretPath } from '../../src/secrets/encryption.ts';
import { standardTarget } from '../support/plan-of.ts';
import { temporaryProject } from '../support/temporary-project.ts';
import { findSops } from './find-sops.ts';
import { testRecipient } from './fixture.ts';

function target(name: string, ...recipients: string[]): Target {
  const { engine } = standardTarget;
  return {
    ...standardTarget,
    name,
    engine: recipients.length === 0 ? engine : { ...engine, decryption: { secret: 'sops-age', recipients } },
  };
}

test('one rule for each cluster that decrypts, whatever the order in which they come', () => {
  const clusters = [target('staging', 'age1b', 'age1a'), target('cloud'), target('production', 'age1c')];
  const config = emitSopsConfig(clusters);
  expect(config).toEqual({
    path: '.sops.yaml',
    content: [
      "# Compiled by Strata from the clusters' definitions; edit those, not this.",
      'creation_rules:',
      String.raw`  - path_regex: ^clusters/production/secrets/[^/]+\.sops\.ya?ml$`,
      '    encrypted_regex: ^(data|stringData)$',
      '    age: age1c',
      String.raw`  - path_regex: ^clusters/staging/secrets/[^/]+\.sops\.ya?ml$`,
      '    encrypted_regex: ^(data|stringData)$',
      '    age: age1a,age1b',
      '',
    ].join('\n'),
  });
  expect(emitSopsConfig(clusters.toReversed())).toEqual(config);
});

test('the rules of clusters that were not asked for stay, in their place', () => {
  const clusters = [target('a', 'age1a'), target('b', 'age1b'), target('c', 'age1c')];
  const current = emitSopsConfig(clusters)!.content;
  expect(emitSopsConfig([target('b', 'age1b')], { names: ['a', 'c'], current })?.content).toBe(current);
  expect(emitSopsConfig([target('b', 'age1new')], { names: ['a', 'c'], current })?.content).toBe(
    current.replace('age1b', 'age1new'),
  );
  expect(emitSopsConfig([target('b')], { names: ['a', 'c'], current })?.content).toBe(
    emitSopsConfig([clusters[0]!, clusters[2]!])?.content,
  );
});

test.each([
  [
    'of a cluster that is gone',
    '# Compiled by Strata\ncreation_rules:\n  - path_regex: ^clusters/gone/secrets/[^/]+\\.sops\\.ya?ml$\n    age: age1a\n',
  ],
  ['of somebody else', 'creation_rules:\n  - path_regex: ^clusters/a/secrets/[^/]+\\.sops\\.ya?ml$\n    age: age1a\n'],
  ['between the marks of a merge', '# Compiled by Strata\n<<<<<<< ours\ncreation_rules: [\n'],
])('a rule %s does not stay', (_what, current) => {
  expect(emitSopsConfig([target('b')], { names: ['a'], current })).toBeUndefined();
});

test('no file where no cluster decrypts', () => expect(emitSopsConfig([target('cloud')])).toBeUndefined());

test('SOPS itself reads it: leaf values alone are encrypted, for the cluster whose folder the file is in', (context) => {
  const sops = findSops(context);
  const secret = { namespace: 'gitlab', name: 'smtp', values: { password: 'not-a-password' } };
  const path = secretPath('home', secret);
  const project = temporaryProject({
    '.sops.yaml': emitSopsConfig([target('home-staging', 'age1wrong'), target('home', testRecipient)])!.content,
    [path]: clearManifest(secret),
  });
  const { status, stderr } = spawnSync(sops, ['encrypt', '--in-place', path], { cwd: project.root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const { manifest, keys } = parseSopsFile(path, project.read(path));
  expect([keys, leavesInClear(manifest), sopsMetadata(manifest)?.recipients]).toEqual([
    ['password'],
    [],
    [testRecipient],
  ]);
});
