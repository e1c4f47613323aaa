// Made by "strata import crd". Do not edit.
export interface LoadBalancerConfigurationFields {
  spec?: {
    customerOwnedIpv4Pool?: string;
    defaultTargetGroupConfiguration?: {
      name: string;
    };
    disableSecurityGroup?: boolean;
    enableICMP?: boolean;
    enforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: string;
    ipAddressType?: 'ipv4' | 'dualstack' | 'dualstack-without-public-ipv4';
    ipv4IPAMPoolId?: string;
    listenerConfigurations?: {
      alpnPolicy?: 'HTTP1Only' | 'HTTP2Only' | 'HTTP2Optional' | 'HTTP2Preferred' | 'None';
      certificates?: string[];
      defaultCertificate?: string;
      listenerAttributes?: {
        key: string;
        value: string;
      }[];
      mutualAuthentication?: {
        advertiseTrustStoreCaNames?: 'on' | 'off';
        ignoreClientCertificateExpiry?: boolean;
        mode: 'off' | 'passthrough' | 'verify';
        trustStore?: string;
      };
      protocolPort: string;
      quicEnabled?: boolean;
      sslPolicy?: string;
      targetGroupStickiness?: boolean;
    }[];
    loadBalancerAttributes?: {
      key: string;
      value: string;
    }[];
    loadBalancerName?: string;
    loadBalancerSubnets?: {
      eipAllocation?: string;
      identifier?: string;
      ipv6Allocation?: string;
      privateIPv4Allocation?: string;
      sourceNatIPv6Prefix?: string;
    }[];
    loadBalancerSubnetsSelector?: {
      [k: string]: string[];
    };
    manageBackendSecurityGroupRules?: boolean;
    mergingMode?: 'prefer-gateway' | 'prefer-gateway-class';
    minimumLoadBalancerCapacity?: {
      capacityUnits: number;
    };
    scheme?: 'internal' | 'internet-facing';
    securityGroupPrefixes?: string[];
    securityGroups?: string[];
    shieldConfiguration?: {
      enabled?: boolean;
    };
    sourceRanges?: string[];
    tags?: {
      [k: string]: string;
    };
    wafV2?: {
      webACL: string;
    };
  };
}
