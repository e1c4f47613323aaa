import { expect, test } from 'vitest';
import { parseSopsFile } from '../../src/authoring/sops-file.ts';
import { isSopsCiphertext, leavesInClear, sopsMetadata } from '../../src/model/sops-file.ts';
import { fixture, sopsFixture, testRecipient } from '../secrets/fixture.ts';

test('the structure is read without any key', () => {
  const file = sopsFixture('gitlab-smtp.sops.yaml');
  expect(file).toMatchObject({
    namespace: 'gitlab',
    name: 'smtp',
    keys: ['10', '2', 'certificate', 'empty', 'password', 'username'],
  });
  expect(file.content).toBe(fixture('gitlab-smtp.sops.yaml'));
  expect(sopsMetadata(file.manifest)).toMatchObject({
    recipients: [testRecipient],
    otherKeys: [],
    encryptedRegex: '^(data|stringData)$',
    lastModified: expect.stringMatching(/^2026-/),
  });
});

test.each<[string, string, RegExp]>([
  ['a Secret in clear', 'apiVersion: v1\nkind: Secret\nmetadata: {name: a, namespace: b}\n', /no "sops" block/],
  ['a file whose kind is encrypted too', fixture('whole-structure.sops.yaml'), /encrypts its whole structure/],
  [
    'another kind',
    fixture('gitlab-smtp.sops.yaml').replace('kind: Secret', 'kind: ConfigMap'),
    /holds a "ConfigMap", not a Secret/,
  ],
  [
    'a Secret without a namespace',
    fixture('gitlab-smtp.sops.yaml').replace('    namespace: gitlab\n', ''),
    /does not say the namespace/,
  ],
  ['two documents', `${fixture('gitlab-smtp.sops.yaml')}---\na: 1\n`, /holds 2 documents/],
  ['an empty file', '', /holds no object/],
  ['what is not YAML', 'a: [', /is not YAML/],
])('%s is refused', (_what, content, message) => {
  expect(() => parseSopsFile('x.sops.yaml', content)).toThrow(message);
});

test('leaves in clear are found below data and stringData, and nowhere else', () => {
  expect(leavesInClear(sopsFixture('gitlab-smtp.sops.yaml').manifest)).toEqual([]);
  const pasted = sopsFixture('gitlab-smtp.sops.yaml', (content) =>
    content.replace(/^( {4}password: ).*$/m, '$1hunter2').replace(/^( {4}"10": ).*$/m, '$1{deep: 1}'),
  );
  expect(leavesInClear(pasted.manifest)).toEqual(['stringData.10.deep', 'stringData.password']);
});

test('only what SOPS writes counts as encrypted', () => {
  expect(isSopsCiphertext('ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]')).toBe(true);
  for (const value of [
    'ENC[hunter2]',
    'x ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]',
    'ENC[AES256_GCM,data:p w,iv:eA==,tag:eA==,type:str]',
    1,
    null,
  ]) {
    expect(isSopsCiphertext(value)).toBe(false);
  }
});
