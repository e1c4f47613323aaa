import type { Construct } from 'constructs';
import { CiliumClusterwideNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumClusterwideNetworkPolicy';
import { Cluster, Component, declareFlow, Resource, wholeCluster } from '../../src/authoring/index.ts';
import { clusterDns } from './cluster-dns.ts';

/** Denies what reaches pods anywhere in the cluster unless a policy allows it. What nodes send to their own pods (probes) always passes. */
export class ClusterDefaultDeny extends Component {
  constructor(scope: Construct) {
    super(scope, 'default-deny');
    new Resource(
      this,
      new CiliumClusterwideNetworkPolicy({
        metadata: { name: 'default-deny-ingress' },
        spec: {
          description: 'Nothing reaches a pod unless another policy allows it',
          endpointSelector: {},
          enableDefaultDeny: { ingress: true, egress: false },
          ingress: [{}],
        },
      }),
    );
    // Agents probe each other through an endpoint of their own, which the policy above selects too.
    new Resource(
      this,
      new CiliumClusterwideNetworkPolicy({
        metadata: { name: 'cilium-health' },
        spec: {
          description: "Cilium's agents check that they reach each other",
          endpointSelector: { matchLabels: { 'reserved:health': '' } },
          enableDefaultDeny: { ingress: true, egress: false },
          ingress: [{ fromEntities: ['remote-node'] }],
        },
      }),
    );
    declareFlow(this, {
      from: wholeCluster,
      to: clusterDns(Cluster.of(this)),
      ports: dnsPorts(this),
      reason: 'Every pod resolves names',
    });
  }
}

/** Ports of the name servers that answer queries; they serve metrics and health on others. */
function dnsPorts(scope: Construct) {
  return clusterDns(Cluster.of(scope)).ports.filter(({ name = 'dns' }) => name.startsWith('dns'));
}
