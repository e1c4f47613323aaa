import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { checkAcross } from '../../../src/passes/check/check-across.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { objectOf } from '../../support/manifests.ts';
import { planOf } from '../../support/plan-of.ts';

function cluster(name: string, blocks: readonly string[], network: Plan['target']['network'] = {}): Plan {
  const pools = blocks.map((cidr, index) =>
    objectOf('cilium.io/v2', 'CiliumLoadBalancerIPPool', '', `pool-${index}`, { blocks: [{ cidr }] }),
  );
  return derive(planOf({ target: { name, network }, units: { configs: pools } }));
}

const find = (...plans: Plan[]) =>
  checkAcross(plans).map(({ code, cluster: where, message }) => [code, where, message]);

test.each([
  ['neighbouring pools', cluster('staging', ['192.168.10.192/27']), cluster('production', ['192.168.10.224/27'])],
  [
    'one network of nodes for two clusters',
    cluster('staging', [], { nodes: ['192.168.10.0/24'] }),
    cluster('production', [], { nodes: ['192.168.10.0/24'] }),
  ],
  [
    'the same ranges of pods in two clusters',
    cluster('staging', [], { pods: ['10.244.0.0/16'] }),
    cluster('production', [], { pods: ['10.244.0.0/16'] }),
  ],
  ['families that only look alike', cluster('staging', ['10.0.0.0/8']), cluster('production', ['a00::/8'])],
])('%s are accepted', (_what, ...plans) => expect(find(...plans)).toEqual([]));

test('one address in the pools of two clusters is found', () => {
  expect(find(cluster('staging', ['192.168.10.192/27']), cluster('production', ['192.168.10.0/24']))).toEqual([
    [
      'address-overlap',
      'production',
      '"CiliumLoadBalancerIPPool pool-0" in "production" has 192.168.10.0/24, which overlaps 192.168.10.192/27 of "CiliumLoadBalancerIPPool pool-0" in "staging".',
    ],
  ]);
});

test('two pools of one cluster are found too', () => {
  expect(find(cluster('staging', ['192.168.10.192/27', '192.168.10.200/32']))).toEqual([
    ['address-overlap', 'staging', expect.stringContaining('"CiliumLoadBalancerIPPool pool-1"')],
  ]);
});

test('pods and Services of one cluster must not share addresses', () => {
  expect(
    find(cluster('staging', [], { nodes: ['192.168.10.0/24'], pods: ['10.96.0.0/11'], services: ['10.96.0.0/12'] })),
  ).toEqual([
    [
      'address-overlap',
      'staging',
      'the Services of "staging" has 10.96.0.0/12, which overlaps 10.96.0.0/11 of the pods of "staging".',
    ],
  ]);
});
