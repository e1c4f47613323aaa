import { expect, test } from 'vitest';
import { sopsRecipients } from '../../../src/passes/check/sops-recipients.ts';
import { foundBy } from '../../support/found-by.ts';
import { secretOf } from '../../support/manifests.ts';
import { sopsFixture, testRecipient } from '../../secrets/fixture.ts';
import { type PlanOfProps, standardTarget } from '../../support/plan-of.ts';

function find(recipients: readonly string[] | undefined, sops?: object) {
  const { manifest, content } = sopsFixture('gitlab-smtp.sops.yaml');
  const changed = { ...manifest, sops: { ...(manifest.sops as object), ...sops } };
  const decryption = recipients === undefined ? {} : { decryption: { secret: 'sops-age', recipients } };
  const props: PlanOfProps = {
    target: { engine: { ...standardTarget.engine, ...decryption } },
    units: { apps: [{ manifest: changed, verbatim: content }] },
  };
  return foundBy(sopsRecipients, props).map(([, , message]) => message);
}

test('a file for exactly the keys of the cluster is accepted', () => expect(find([testRecipient])).toEqual([]));

test('a Secret that is no file is not its business', () => {
  expect(foundBy(sopsRecipients, { units: { apps: [secretOf('a', 'b', { stringData: { c: 'd' } })] } })).toEqual([]);
});

test.each([
  [
    'a cluster that decrypts nothing',
    undefined,
    undefined,
    '"Secret gitlab/smtp" is encrypted, but "test" decrypts nothing.',
  ],
  [
    'another key',
    ['age1other'],
    undefined,
    '"Secret gitlab/smtp" is not encrypted for "age1other": "test" cannot decrypt it.',
  ],
  ['one key of two', [testRecipient, 'age1other'], undefined, 'is not encrypted for "age1other"'],
  [
    'a key too many',
    [testRecipient],
    { age: [{ recipient: testRecipient }, { recipient: 'age1laptop' }] },
    'is also encrypted for "age1laptop", which "test" does not know',
  ],
  ['another kind of key', [testRecipient], { pgp: [{ fp: 'ABCD' }] }, 'can also be decrypted by "pgp"'],
])('%s is found', (_what, recipients, sops, message) =>
  expect(find(recipients, sops)).toEqual([expect.stringContaining(message)]),
);
