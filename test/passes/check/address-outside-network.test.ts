import { expect, test } from 'vitest';
import { addressOutsideNetwork } from '../../../src/passes/check/address-outside-network.ts';
import { foundBy } from '../../support/found-by.ts';
import { objectOf } from '../../support/manifests.ts';

const network = { nodes: ['192.168.10.0/24', 'fd00:10::/64'] };

function find(blocks: readonly { cidr?: string; start?: string; stop?: string }[], target: object = { network }) {
  return foundBy(addressOutsideNetwork, {
    target,
    units: { configs: [objectOf('cilium.io/v2', 'CiliumLoadBalancerIPPool', '', 'lan', { blocks })] },
  });
}

test.each([
  ['a block inside', [{ cidr: '192.168.10.192/27' }]],
  ['the whole network', [{ cidr: '192.168.10.0/24' }]],
  ['a first and a last address', [{ start: '192.168.10.10', stop: '192.168.10.20' }]],
  ['one address', [{ start: '192.168.10.10' }]],
  ['IPv6', [{ cidr: 'fd00:10::100/120' }]],
])('%s is accepted', (_what, blocks) => expect(find(blocks)).toEqual([]));

test('a cluster that does not say its network is not judged', () =>
  expect(find([{ cidr: '203.0.113.0/24' }], {})).toEqual([]));

test.each([
  [
    'a block elsewhere',
    [{ cidr: '192.168.11.0/24' }],
    'hands out 192.168.11.0/24, outside the network "192.168.10.0/24" and "fd00:10::/64"',
  ],
  ['a block that is larger', [{ cidr: '192.168.0.0/16' }], 'outside the network'],
  [
    'a row that leaves the network',
    [{ start: '192.168.10.250', stop: '192.168.11.5' }],
    'hands out 192.168.10.250-192.168.11.5, outside',
  ],
  ['IPv6 elsewhere', [{ cidr: 'fd00:11::/120' }], 'outside the network'],
  ['no range', [{ cidr: '192.168.10.0/33' }], 'is no range of addresses'],
  ['a row from its end to its start', [{ start: '192.168.10.9', stop: '192.168.10.2' }], 'is no range of addresses'],
  ['half an address', [{ start: '192.168.10' }], 'is no range of addresses'],
])('%s is found', (_what, blocks, message) => {
  expect(find(blocks)).toEqual([
    ['address-outside-network', 'cilium.io/CiliumLoadBalancerIPPool//lan', expect.stringContaining(message)],
  ]);
});

test('pools of MetalLB are read too', () => {
  const pool = objectOf('metallb.io/v1beta1', 'IPAddressPool', 'metallb-system', 'lan', {
    addresses: ['192.168.10.10-192.168.10.20', '10.0.0.0/24'],
  });
  const found = foundBy(addressOutsideNetwork, { target: { network }, units: { configs: [pool] } });
  expect(found).toEqual([
    ['address-outside-network', 'metallb.io/IPAddressPool/metallb-system/lan', expect.stringContaining('10.0.0.0/24')],
  ]);
});
