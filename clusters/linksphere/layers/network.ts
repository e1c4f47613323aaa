import { declareAdmissionFlows } from '../../../charts/networking/admission-flows.ts';
import { CidrGroup } from '../../../charts/networking/cidr-group.ts';
import { Cilium, type CiliumProps } from '../../../charts/networking/cilium.ts';
import { ClusterDefaultDeny } from '../../../charts/networking/cluster-default-deny.ts';
import { FluxTraffic } from '../../../charts/delivery/flux-traffic.ts';
import { kubeApiServer, Layer, type Cluster } from '../../../src/authoring/index.ts';
import { NetworkPolicies } from '../../../charts/networking/network-policies.ts';

export interface NetworkProps {
  readonly cilium: CiliumProps;
  /** Named address ranges outside the cluster, in CIDR notation. */
  readonly ranges: {
    /** Subnets from which the control plane calls webhooks and aggregated APIs. */
    readonly controlPlane: readonly string[];
    /** Subnets of the load balancers: their health checks, and clients whose address they do not keep. */
    readonly loadBalancers: readonly string[];
  };
}

/** The network: its plugin (`base`), named ranges (`config`) and the policies of the whole platform (`policies`), each a unit. */
export class Network extends Layer {
  readonly cilium: Cilium;
  readonly loadBalancers: CidrGroup;
  readonly policies: NetworkPolicies;
  readonly flux: FluxTraffic;

  constructor(cluster: Cluster, props: NetworkProps) {
    super(cluster, 'infra-network');
    this.cilium = new Cilium(this.unit('base'), props.cilium);
    const config = this.unit('config');
    this.loadBalancers = new CidrGroup(config, 'load-balancers', props.ranges.loadBalancers);
    const controlPlane = new CidrGroup(config, 'control-plane', props.ranges.controlPlane);

    const policies = this.unit('policies');
    new ClusterDefaultDeny(policies);
    this.flux = new FluxTraffic(policies);
    this.policies = new NetworkPolicies(policies);
    // The range beside the entity: a control plane that scales calls from addresses which no Endpoints object names yet.
    declareAdmissionFlows(policies, [kubeApiServer, controlPlane]);
  }
}
