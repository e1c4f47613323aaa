import { External, podsWith, type Cluster, type Reachable } from '../../src/authoring/index.ts';

/** The pods that answer DNS in a cluster: those of the external that provides it. */
export function clusterDns(cluster: Cluster): Reachable {
  const dns = cluster.node.children
    .filter((child) => child instanceof External && child.definition.provides === 'dns')
    .flatMap((child) => (child as External).definition.objects)
    .find((object) => object.pods !== undefined);
  if (dns?.pods === undefined) throw new Error('no external provides DNS: declare it, for example with coreDns()');
  return podsWith({ name: dns.namespace }, dns.pods.labels, dns.name, dns.pods.ports);
}
