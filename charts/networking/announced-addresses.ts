import type { Construct } from 'constructs';
import { ciliumL2AnnouncementPolicy } from '../../imports/crds/cilium.io/v2alpha1/cilium-l2-announcement-policy.ts';
import { ciliumLoadBalancerIPPool } from '../../imports/crds/cilium.io/v2/cilium-load-balancer-ip-pool.ts';
import { Component, Resource, type NamespaceHandle } from '../../src/authoring/index.ts';

export interface AnnouncedAddressesProps {
  /** In CIDR notation, or a first and a last address (`192.168.1.10-192.168.1.20`). */
  readonly ranges: readonly string[];
  /** The namespace whose Services get them. @default all */
  readonly namespace?: NamespaceHandle;
  /** Interfaces of the nodes that answer for them, as regular expressions. */
  readonly interfaces: readonly string[];
}

/** Addresses that Cilium hands out to load balancers and announces by ARP, from any node but those of the control plane. */
export class AnnouncedAddresses extends Component {
  constructor(scope: Construct, name: string, props: AnnouncedAddressesProps) {
    super(scope, name);
    const serviceSelector =
      props.namespace === undefined
        ? {}
        : { serviceSelector: { matchLabels: { 'io.kubernetes.service.namespace': props.namespace.name } } };
    new Resource(
      this,
      ciliumLoadBalancerIPPool({ metadata: { name }, spec: { blocks: props.ranges.map(block), ...serviceSelector } }),
    );
    new Resource(
      this,
      ciliumL2AnnouncementPolicy({
        metadata: { name },
        spec: {
          loadBalancerIPs: true,
          interfaces: [...props.interfaces],
          nodeSelector: {
            matchExpressions: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' }],
          },
          ...serviceSelector,
        },
      }),
    );
  }
}

function block(range: string): { cidr: string } | { start: string; stop: string } {
  const [start = '', stop] = range.split('-');
  return stop === undefined ? { cidr: range } : { start, stop };
}
