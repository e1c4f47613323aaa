import { expect, test } from 'vitest';
import { decryption } from '../../../src/passes/derive/decryption.ts';
import { catalogue } from '../../../src/passes/derive/catalogue.ts';
import { externalOf, planOf, standardTarget, type PlanOfProps } from '../../support/plan-of.ts';
import { secretOf } from '../../support/manifests.ts';
import { sopsFixture } from '../../secrets/fixture.ts';

const { manifest, content } = sopsFixture('gitlab-smtp.sops.yaml');
const engine = { ...standardTarget.engine, decryption: { secret: 'sops-age', recipients: [] } };
const key = externalOf({
  objects: [{ apiVersion: 'v1', kind: 'Secret', namespace: 'flux-system', name: 'sops-age', keys: ['age.agekey'] }],
});

function derived(props: Partial<PlanOfProps>) {
  const { edges, unmet } = decryption(
    catalogue(
      planOf({
        target: { engine },
        units: { apps: [{ manifest, verbatim: content }, secretOf('gitlab', 'plain', {})] },
        ...props,
      }),
    ),
  );
  return {
    edges: edges.map(({ from, to, strength }) => [from, to, strength]),
    unmet: unmet.map(({ from, to }) => [from, to]),
  };
}

test('an encrypted file needs the key that bootstrap makes; what is not encrypted needs none', () => {
  expect(derived({ externals: [key] })).toEqual({
    edges: [['/Secret/gitlab/smtp', 'external:/Secret/flux-system/sops-age', 'apply']],
    unmet: [],
  });
});

test('without anybody who makes the key, the need is unmet', () => {
  expect(derived({})).toEqual({ edges: [], unmet: [['/Secret/gitlab/smtp', '/Secret/flux-system/sops-age']] });
});

test('a cluster that decrypts nothing needs no key', () => {
  expect(derived({ target: {}, externals: [key] })).toEqual({ edges: [], unmet: [] });
});
