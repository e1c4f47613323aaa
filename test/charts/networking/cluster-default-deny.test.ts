import { describe, expect, it } from 'vitest';
import { ClusterDefaultDeny } from '../../../charts/networking/cluster-default-deny.ts';
import { Layer } from '../../../src/authoring/index.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';

describe('ClusterDefaultDeny', () => {
  const plan = planOfPlatform((cluster) => new ClusterDefaultDeny(new Layer(cluster, 'policies')));

  it('denies ingress everywhere and leaves egress alone', () => {
    expect(fieldOf(plan, 'CiliumClusterwideNetworkPolicy default-deny-ingress', 'spec')).toMatchObject({
      endpointSelector: {},
      enableDefaultDeny: { ingress: true, egress: false },
      ingress: [{}],
    });
  });

  it('keeps the health checks between agents', () => {
    expect(fieldOf(plan, 'CiliumClusterwideNetworkPolicy cilium-health', 'spec')).toMatchObject({
      endpointSelector: { matchLabels: { 'reserved:health': '' } },
      ingress: [{ fromEntities: ['remote-node'] }],
    });
  });

  it('declares that every pod may resolve names', () => {
    expect(
      plan.flows.map(({ from, to, ports }) => [
        from.title,
        to.title,
        ports.map(({ port, protocol }) => `${port}/${protocol}`),
      ]),
    ).toEqual([['the cluster', 'coredns', ['53/UDP', '53/TCP']]]);
  });

  it('needs to know who answers DNS', () => {
    expect(() =>
      planOfPlatform((cluster) => new ClusterDefaultDeny(new Layer(cluster, 'policies')), { externals: [] }),
    ).toThrow('no external provides DNS');
  });
});
