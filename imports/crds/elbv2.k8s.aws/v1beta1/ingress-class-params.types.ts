// Made by "strata import crd". Do not edit.
export interface IngressClassParamsFields {
  spec?: {
    PrefixListsIDs?: string[];
    certificateArn?: string[];
    group?: {
      name: string;
    };
    inboundCIDRs?: string[];
    ipAddressType?: 'ipv4' | 'dualstack' | 'dualstack-without-public-ipv4';
    ipamConfiguration?: {
      ipv4IPAMPoolId?: string;
    };
    listeners?: {
      listenerAttributes?: {
        key: string;
        value: string;
      }[];
      port?: number;
      protocol?: string;
    }[];
    loadBalancerAttributes?: {
      key: string;
      value: string;
    }[];
    loadBalancerName?: string;
    minimumLoadBalancerCapacity?: {
      capacityUnits: number;
    };
    namespaceSelector?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    prefixListsIDs?: string[];
    scheme?: 'internal' | 'internet-facing';
    sslPolicy?: string;
    sslRedirectPort?: string;
    subnets?: {
      ids?: string[];
      tags?: {
        [k: string]: string[];
      };
    };
    tags?: {
      key: string;
      value: string;
    }[];
    targetType?: 'instance' | 'ip';
    wafv2AclArn?: string;
    wafv2AclName?: string;
  };
}
