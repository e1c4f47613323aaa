import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  externalId,
  formatNode,
  groupOf,
  isExternalId,
  parseResourceId,
  resourceId,
  versionOf,
} from '../../src/model/identity.ts';

const part = fc.stringMatching(/^[a-z0-9.-]*$/);

describe('identity', () => {
  it('is split into the parts that made it', () => {
    fc.assert(
      fc.property(part, part, part, part, (group, kind, namespace, name) => {
        expect(parseResourceId(resourceId(group, kind, namespace, name))).toEqual({ group, kind, namespace, name });
      }),
    );
  });

  it('reads as people write it', () => {
    expect(formatNode(resourceId('', 'Namespace', '', 'production'))).toBe('Namespace production');
    expect(formatNode(resourceId('apps', 'Deployment', 'shop', 'web'))).toBe('Deployment shop/web');
    expect(formatNode(externalId('vault-content'))).toBe('external:vault-content');
  });

  it('tells externals from resources', () => {
    expect(isExternalId(externalId('a'))).toBe(true);
    expect(isExternalId(resourceId('', 'Secret', 'n', 'external:a'))).toBe(false);
  });

  it('takes an apiVersion apart', () => {
    expect([groupOf('v1'), versionOf('v1')]).toEqual(['', 'v1']);
    expect([groupOf('apps/v1'), versionOf('apps/v1')]).toEqual(['apps', 'v1']);
  });
});
