// Made by "strata import crd". Do not edit.
export interface CiliumBGPPeerConfigFields {
  spec: {
    authSecretRef?: string;
    ebgpMultihop?: number;
    families?: {
      advertisements?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
      afi: 'ipv4' | 'ipv6' | 'l2vpn' | 'ls' | 'opaque';
      safi:
        | 'unicast'
        | 'multicast'
        | 'mpls_label'
        | 'encapsulation'
        | 'vpls'
        | 'evpn'
        | 'ls'
        | 'sr_policy'
        | 'mup'
        | 'mpls_vpn'
        | 'mpls_vpn_multicast'
        | 'route_target_constraints'
        | 'flowspec_unicast'
        | 'flowspec_vpn'
        | 'key_value';
    }[];
    gracefulRestart?: {
      enabled: boolean;
      restartTimeSeconds?: number;
    };
    timers?: {
      connectRetryTimeSeconds?: number;
      holdTimeSeconds?: number;
      keepAliveTimeSeconds?: number;
    };
    transport?: {
      localPort?: number;
      peerPort?: number;
    };
  };
}
