// Made by "strata import crd". Do not edit.
export interface CiliumNodeFields {
  spec: {
    addresses?: {
      ip?: string;
      type?: string;
    }[];
    'alibaba-cloud'?: {
      'availability-zone'?: string;
      'cidr-block'?: string;
      'instance-type'?: string;
      'security-group-tags'?: {
        [k: string]: string;
      };
      'security-groups'?: string[];
      'vpc-id'?: string;
      'vswitch-tags'?: {
        [k: string]: string;
      };
      vswitches?: string[];
    };
    azure?: {
      'interface-name'?: string;
    };
    bootid?: string;
    encryption?: {
      key?: number;
    };
    eni?: {
      'availability-zone'?: string;
      'delete-on-termination'?: boolean;
      'disable-prefix-delegation'?: boolean;
      'exclude-interface-tags'?: {
        [k: string]: string;
      };
      'first-interface-index'?: number;
      'instance-id'?: string;
      'instance-type'?: string;
      'max-above-watermark'?: number;
      'min-allocate'?: number;
      'node-subnet-id'?: string;
      'pre-allocate'?: number;
      'security-group-tags'?: {
        [k: string]: string;
      };
      'security-groups'?: string[];
      'subnet-ids'?: string[];
      'subnet-tags'?: {
        [k: string]: string;
      };
      'use-primary-address'?: boolean;
      'vpc-id'?: string;
    };
    health?: {
      ipv4?: string;
      ipv6?: string;
    };
    ingress?: {
      ipv4?: string;
      ipv6?: string;
    };
    'instance-id'?: string;
    ipam?: {
      'ipv6-pool'?: {
        [k: string]: {
          owner?: string;
          resource?: string;
        };
      };
      'max-above-watermark'?: number;
      'max-allocate'?: number;
      'min-allocate'?: number;
      podCIDRs?: string[];
      pool?: {
        [k: string]: {
          owner?: string;
          resource?: string;
        };
      };
      pools?: {
        allocated?: {
          cidrs?: string[];
          pool: string;
        }[];
        requested?: {
          needed?: {
            'ipv4-addrs'?: number;
            'ipv6-addrs'?: number;
          };
          pool: string;
        }[];
      };
      'pre-allocate'?: number;
      'static-ip-tags'?: {
        [k: string]: string;
      };
    };
    nodeidentity?: number;
  };
}
