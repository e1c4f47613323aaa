import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDecryptionKeys } from '../../../rehearsal/bootstrap/decryption-keys.ts';
import { planOf, standardTarget } from '../../support/plan-of.ts';
import { sopsFixture } from '../../secrets/fixture.ts';
import { secretOf } from '../../support/manifests.ts';
import { temporaryProject } from '../../support/temporary-project.ts';

const { manifest, content } = sopsFixture('gitlab-smtp.sops.yaml');
const engine = { ...standardTarget.engine, decryption: { secret: 'sops-age', recipients: [] } };
const encrypted = planOf({ target: { engine }, units: { apps: [{ manifest, verbatim: content }] } });

test("the engine's Secret holds the file that was given", async () => {
  const { root } = temporaryProject({});
  const file = join(root, 'keys.txt');
  writeFileSync(file, 'AGE-SECRET-KEY-1\n');
  expect(await readDecryptionKeys(encrypted, file)).toEqual({
    'flux-system/sops-age': { 'age.agekey': 'AGE-SECRET-KEY-1\n' },
  });
});

test('an encrypted tree without a key cannot be rehearsed', async () => {
  await expect(readDecryptionKeys(encrypted, undefined)).rejects.toThrow(
    '"test" is encrypted: give the age key that decrypts it with --age-key',
  );
});

test.each([
  ['nothing is encrypted', planOf({ target: { engine }, units: { apps: [secretOf('a', 'b', {})] } })],
  ['nothing is decrypted', planOf({ units: { apps: [{ manifest, verbatim: content }] } })],
])('no key is needed where %s', async (_what, plan) => expect(await readDecryptionKeys(plan, undefined)).toEqual({}));
