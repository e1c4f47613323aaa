import { describe, expect, test } from 'vitest';
import { explainUnready } from '../../../rehearsal/report/explain-unready.ts';
import type { Unready } from '../../../rehearsal/watch/find-unready.ts';
import type { Edge } from '../../../src/model/edge.ts';
import type { NodeId } from '../../../src/model/identity.ts';
import { externalOf, planOf } from '../../support/plan-of.ts';

const unready = (kind: string, name: string, why: string, release?: string): Unready => {
  const title = `${kind.split('/')[1]} apps/${name}`;
  return { kind, namespace: 'apps', name, title, why, ...(release === undefined ? {} : { release }) };
};
const edge = (from: string, to: string): Edge => {
  return {
    from: from as NodeId,
    to: to as NodeId,
    kind: 'secret',
    reason: 'it names it',
    explicit: false,
    strength: 'start',
  };
};
const release = 'helm.toolkit.fluxcd.io/HelmRelease/apps/vault';
const store = 'external-secrets.io/SecretStore/apps/store';
const content = externalOf({ name: 'content', after: release as NodeId });
const plan = {
  ...planOf({ units: {}, externals: [content] }),
  edges: [edge('/Secret/apps/token', store), edge(store, content.id)],
};

describe('the cause', () => {
  const found = [
    unready('/PersistentVolumeClaim', 'data', 'is not bound: class not found', release),
    unready('/Pod', 'vault-0', 'has unbound claims', release),
    unready('helm.toolkit.fluxcd.io/HelmRelease', 'vault', 'gave up'),
    unready('external-secrets.io/SecretStore', 'store', 'cannot log in'),
  ];
  const explained = explainUnready([...found].reverse(), plan, new Set());

  test('stands first: the object in which the chains of others end', () => {
    expect(explained[0]).toEqual({
      object: 'PersistentVolumeClaim apps/data',
      why: 'is not bound: class not found',
      chain: [],
    });
  });

  test('is reached through what waits outside, the release, and what that makes', () => {
    expect(explained.find(({ object }) => object === 'SecretStore apps/store')?.chain).toEqual([
      'needs external:content (it names it), which has not been made',
      'needs HelmRelease apps/vault (it is made only after that), which gave up',
      'makes PersistentVolumeClaim apps/data, which is not bound: class not found',
    ]);
  });

  test('is found behind a release that Helm calls Ready', () => {
    const chain = explainUnready(
      found.filter(({ name }) => name !== 'vault'),
      plan,
      new Set(),
    ).at(-1)?.chain;
    expect(chain?.[1]).toBe(
      'needs HelmRelease apps/vault (it is made only after that), which is Ready by its own word alone',
    );
    expect(chain).toHaveLength(3);
  });

  test('is not sought behind what has been made outside', () => {
    const [only] = explainUnready(
      [unready('external-secrets.io/SecretStore', 'store', 'x')],
      plan,
      new Set([content.id]),
    );
    expect(only?.chain).toEqual([]);
  });
});
