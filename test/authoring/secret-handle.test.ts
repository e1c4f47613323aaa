import { describe, expect, it } from 'vitest';
import { bootstrapSecret, secretHandle } from '../../src/authoring/index.ts';

const token = secretHandle({ namespace: 'tools', name: 'cloudflare', keys: ['api-token', 'zone'] });

describe('a key of a Secret', () => {
  it('is the Secret narrowed to it, with the reference as manifests write it', () => {
    const key = token.key('api-token');
    expect(key.secret).toEqual({ namespace: 'tools', name: 'cloudflare', keys: ['api-token'] });
    expect(key.ref).toEqual({ name: 'cloudflare', key: 'api-token' });
    expect(() => key.key('zone')).toThrow('Secret "cloudflare" has no key "zone"; its keys: "api-token"');
  });

  it('comes from any Secret that hands itself out', () => {
    const git = bootstrapSecret({ name: 'flux-system' }, 'flux-system', ['username', 'password']);
    expect(git.key('password').ref).toEqual({ name: 'flux-system', key: 'password' });
  });

  it('is refused where the Secret has none of that name, with the nearest', () => {
    expect(() => token.key('api-tokn' as 'api-token')).toThrow(
      'Secret "cloudflare" has no key "api-tokn" (did you mean "api-token"?); its keys: "api-token", "zone"',
    );
    expect(() => secretHandle({ namespace: 'tools', name: 'empty', keys: [] as string[] }).key('zone')).toThrow(
      'Secret "empty" has no key "zone"; its keys: none',
    );
  });
});
