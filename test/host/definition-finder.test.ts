import { describe, expect, it } from 'vitest';
import { definitionFinder } from '../../src/host/definition-finder.ts';

const find = definitionFinder(new URL('../..', import.meta.url).pathname);

describe('definitionFinder', () => {
  it.each([
    ['cilium.io', 'CiliumNetworkPolicy'],
    ['cert-manager.io', 'ClusterIssuer'],
    ['external-secrets.io', 'ClusterSecretStore'],
    ['external-secrets.io', 'SecretStore'],
  ])('finds %s/%s by its own name', (group, kind) => {
    expect([find(group, kind)?.group, find(group, kind)?.kind]).toEqual([group, kind]);
  });

  it.each([
    ['cilium.io', 'CiliumNothing'],
    ['nobody.example.com', 'Thing'],
    ['', 'Pod'],
  ])('finds nothing for %s/%s', (group, kind) => {
    expect(find(group, kind)).toBeUndefined();
  });
});
