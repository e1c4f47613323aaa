import { expect, test } from 'vitest';
import { isDormantHook } from '../../src/load/is-dormant-hook.ts';

const hooked = (hook: string | undefined) => ({
  metadata: { name: 'x', annotations: hook === undefined ? {} : { 'helm.sh/hook': hook } },
});

test.each(['test', 'pre-delete', 'post-delete,pre-rollback', 'test, post-rollback'])(
  '"%s" never runs in a running platform',
  (hook) => {
    expect(isDormantHook(hooked(hook))).toBe(true);
  },
);

test.each([undefined, 'pre-install', 'post-install,post-upgrade', 'pre-install, pre-delete', ''])(
  '%s is part of it',
  (hook) => {
    expect(isDormantHook(hooked(hook))).toBe(false);
  },
);

test('an object without metadata is no hook', () => expect(isDormantHook({})).toBe(false));
