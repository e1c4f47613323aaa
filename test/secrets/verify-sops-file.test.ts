import { expect, test } from 'vitest';
import { verifySopsFile } from '../../src/secrets/verify-sops-file.ts';
import { sopsFixture, testIdentity } from './fixture.ts';

/** Opens nothing here. */
const strangerIdentity = 'AGE-SECRET-KEY-1HMC80MVPM3502K9F3NGPVKG5RU8KK440NCGSZWPL2FP7PY4TG5VS5UZPFS';

test.each(['gitlab-smtp.sops.yaml', 'gitlab-database.sops.yaml'])('%s is as SOPS wrote it', async (name) => {
  expect(await verifySopsFile(sopsFixture(name), [testIdentity])).toEqual({ result: 'verified' });
});

test('one of several keys is enough', async () => {
  expect(await verifySopsFile(sopsFixture('gitlab-smtp.sops.yaml'), [strangerIdentity, testIdentity])).toEqual({
    result: 'verified',
  });
});

test('without the right key nothing can be told', async () => {
  expect(await verifySopsFile(sopsFixture('gitlab-smtp.sops.yaml'), [strangerIdentity])).toEqual({ result: 'no-key' });
  expect(await verifySopsFile(sopsFixture('gitlab-smtp.sops.yaml'), [])).toEqual({ result: 'no-key' });
});

test('a comment or a new order of fields that SOPS ignores alters nothing', async () => {
  const commented = sopsFixture('gitlab-smtp.sops.yaml', (content) => `# reviewed\n${content}`);
  expect(await verifySopsFile(commented, [testIdentity])).toEqual({ result: 'verified' });
});

test.each<[string, (content: string) => string, RegExp]>([
  ['a value in clear is another', (content) => content.replace('name: smtp', 'name: smtp2'), /code does not match/],
  ['a label is another', (content) => content.replace('generation: "3"', 'generation: "4"'), /code does not match/],
  ['a value was removed', (content) => content.replace(/^ {4}password: .*\n/m, ''), /code does not match/],
  [
    'a value was set in clear',
    (content) => content.replace(/^( {4}password: ).*$/m, '$1not-a-password2'),
    /code does not match/,
  ],
  [
    'a value moved to another key',
    (content) => content.replace('    username: ', '    user: '),
    /"stringData.user" was changed, moved or copied/,
  ],
  [
    'the time is another',
    (content) => content.replace(/lastmodified: "2026/, 'lastmodified: "2027'),
    /code was changed/,
  ],
  ['the code is gone', (content) => content.replace(/^ {4}mac: .*\n/m, ''), /has no message authentication code/],
])('%s', async (_what, change, reason) => {
  expect(await verifySopsFile(sopsFixture('gitlab-smtp.sops.yaml', change), [testIdentity])).toEqual({
    result: 'altered',
    reason: expect.stringMatching(reason),
  });
});

test('where only encrypted values are covered, a label may change and an encrypted value may not', async () => {
  const relabelled = sopsFixture('gitlab-database.sops.yaml', (content) =>
    content.replace('immutable: true', 'immutable: false'),
  );
  expect(await verifySopsFile(relabelled, [testIdentity])).toEqual({ result: 'verified' });
  const renamed = sopsFixture('gitlab-database.sops.yaml', (content) =>
    content.replace('    password: ', '    passwort: '),
  );
  expect(await verifySopsFile(renamed, [testIdentity])).toMatchObject({ result: 'altered' });
});

test('a type that only Go digests is not called altered', async () => {
  const dated = sopsFixture('gitlab-smtp.sops.yaml', (content) =>
    content.replace('generation: "3"', 'generation: 1.5'),
  );
  expect(await verifySopsFile(dated, [testIdentity])).toEqual({
    result: 'unknown',
    reason: expect.stringContaining('metadata.labels.generation'),
  });
});
