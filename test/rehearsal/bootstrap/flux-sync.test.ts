import { expect, test } from 'vitest';
import { httpsUrl } from '../../../rehearsal/bootstrap/flux-sync.ts';

test.for<[string, string]>([
  ['https://gitlab.com/shop/platform.git', 'https://gitlab.com/shop/platform.git'],
  ['ssh://git@github.com/shop/platform', 'https://github.com/shop/platform'],
  ['ssh://git@git.example.com:2222/shop/platform.git', 'https://git.example.com/shop/platform.git'],
  ['git@github.com:shop/platform.git', 'https://github.com/shop/platform.git'],
])('a source at %s is served at %s', ([url, served]) => {
  expect(httpsUrl(url)).toBe(served);
});
