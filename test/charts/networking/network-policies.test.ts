import { describe, expect, it } from 'vitest';
import { declareFlow, fqdn, Layer, podsWith, world, type Cluster } from '../../../src/authoring/index.ts';
import { fieldOf, namesOf, planOfPlatform } from '../support/objects-of.ts';
import { NetworkPolicies } from '../../../charts/networking/network-policies.ts';

const shop = { name: 'shop' };
const web = podsWith(shop, { app: 'web' }, 'web', [{ name: 'http', port: 8080, protocol: 'TCP' }]);
const database = podsWith({ name: 'data' }, { app: 'postgres' }, 'postgres', [{ port: 5432, protocol: 'TCP' }]);

function policiesOf(declare: (layer: Layer, policies: NetworkPolicies, cluster: Cluster) => void) {
  return planOfPlatform((cluster) => {
    const layer = new Layer(cluster, 'network');
    const policies = new NetworkPolicies(layer);
    declare(layer, policies, cluster);
  });
}

describe('NetworkPolicies', () => {
  it('compiles flows that are declared after it, and those of components that complete late', () => {
    const plan = policiesOf((layer, _policies, cluster) => {
      cluster.whenComplete(() => declareFlow(layer, { from: web, to: database, reason: 'late' }));
      declareFlow(layer, { from: world, to: web, reason: 'Customers come in' });
    });
    expect(namesOf(plan)).toEqual(['CiliumNetworkPolicy data/postgres', 'CiliumNetworkPolicy shop/web']);
    expect(fieldOf(plan, 'CiliumNetworkPolicy shop/web', 'spec')).toEqual({
      description: 'Customers come in',
      endpointSelector: { matchLabels: { app: 'web' } },
      ingress: [{ fromEntities: ['world'], toPorts: [{ ports: [{ port: '8080', protocol: 'TCP' }] }] }],
    });
  });

  it('names the namespace of a peer only where it is another one', () => {
    const plan = policiesOf((layer) => {
      declareFlow(layer, { from: web, to: database, reason: 'a' });
      declareFlow(layer, { from: podsWith(shop, { app: 'backend' }, 'backend'), to: web, reason: 'b' });
    });
    const peersOf = (name: string) => fieldOf(plan, name, 'spec.ingress.0.fromEndpoints.0.matchLabels');
    expect(peersOf('CiliumNetworkPolicy data/postgres')).toEqual({
      app: 'web',
      'k8s:io.kubernetes.pod.namespace': 'shop',
    });
    expect(peersOf('CiliumNetworkPolicy shop/web')).toEqual({ app: 'backend' });
  });

  it('denies an isolated namespace everything but DNS and what is declared, in both directions', () => {
    const plan = policiesOf((layer, policies) => {
      policies.isolate(shop);
      declareFlow(layer, { from: web, to: database, reason: 'data' });
    });
    expect(fieldOf(plan, 'CiliumNetworkPolicy shop/default-deny', 'spec')).toMatchObject({
      endpointSelector: {},
      ingress: [{}],
      egress: [
        { toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s-app': 'kube-dns' } }] },
      ],
    });
    expect(fieldOf(plan, 'CiliumNetworkPolicy shop/web', 'spec.egress')).toEqual([
      {
        toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'data', app: 'postgres' } }],
        toPorts: [{ ports: [{ port: '5432', protocol: 'TCP' }] }],
      },
    ]);
  });

  it('lets Cilium see the DNS answers where a flow names a host', () => {
    const planTo = (name: string) =>
      policiesOf((layer, policies) => {
        policies.isolate(shop);
        declareFlow(layer, { from: web, to: fqdn(name), ports: [{ port: 443, protocol: 'TCP' }], reason: 'payments' });
      });
    const exact = planTo('api.example.com');
    expect(fieldOf(exact, 'CiliumNetworkPolicy shop/default-deny', 'spec.egress.0.toPorts.0.rules')).toEqual({
      dns: [{ matchPattern: '*' }],
    });
    expect(fieldOf(exact, 'CiliumNetworkPolicy shop/web', 'spec.egress.0.toFQDNs')).toEqual([
      { matchName: 'api.example.com' },
    ]);
    expect(fieldOf(planTo('*.example.com'), 'CiliumNetworkPolicy shop/web', 'spec.egress.0.toFQDNs')).toEqual([
      { matchPattern: '*.example.com' },
    ]);
  });

  it('delivers the policies of some namespaces with another unit', () => {
    const plan = policiesOf((layer, policies, cluster) => {
      policies.deliver(new Layer(cluster, 'apps'), [shop]);
      declareFlow(layer, { from: world, to: web, reason: 'a' });
      declareFlow(layer, { from: web, to: database, reason: 'b' });
    });
    expect(plan.resources.map(({ namespace, unit }) => [namespace, unit])).toEqual([
      ['data', 'network'],
      ['shop', 'apps'],
    ]);
  });

  it('refuses traffic from a DNS name', () => {
    expect(() =>
      policiesOf((layer) => declareFlow(layer, { from: fqdn('example.com'), to: web, reason: 'x' })),
    ).toThrow('"example.com" is a DNS name');
  });
});
