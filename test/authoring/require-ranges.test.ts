import { expect, test } from 'vitest';
import { requireRanges } from '../../src/authoring/require-ranges.ts';

test.each([
  ['none at all', {}],
  [
    'ranges of both families',
    { nodes: ['10.42.0.0/16'], pods: ['10.24.0.0/16', 'fd00:10:24::/56'], services: ['172.20.0.0/16'] },
  ],
  ['a single address with its length', { nodes: ['192.168.10.7/32', '::1/128'] }],
])('takes %s', (_name, network) => expect(() => requireRanges(network)).not.toThrow());

test.each([
  ['10.42.0.0', '10.42.0.0/16'],
  ['fd00:10:24::', 'fd00:10:24::/64'],
  ['10.42.0.0/33', '10.42.0.0/16'],
  ['10.42.0/16', '10.42.0.0/16'],
  ['banana', '10.42.0.0/16'],
  ['', '10.42.0.0/16'],
])('refuses "%s" and says how to write it', (range, near) => {
  const network = { nodes: ['10.0.0.0/8'], pods: ['10.24.0.0/16', range] };
  expect(() => requireRanges(network)).toThrow(
    `"${range}" of "network.pods" is no range in CIDR notation: write it as in "${near}"`,
  );
});
