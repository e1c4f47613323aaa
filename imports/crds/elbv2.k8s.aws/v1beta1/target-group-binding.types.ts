// Made by "strata import crd". Do not edit.
export interface TargetGroupBindingFields {
  spec?: {
    assumeRoleExternalId?: string;
    iamRoleArnToAssume?: string;
    ipAddressType?: 'ipv4' | 'ipv6';
    multiClusterTargetGroup?: boolean;
    networking?: {
      ingress?: {
        from: {
          ipBlock?: {
            cidr: string;
          };
          securityGroup?: {
            groupID: string;
          };
        }[];
        ports: {
          port?: number | string;
          protocol?: 'TCP' | 'UDP';
        }[];
      }[];
    };
    nodeSelector?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    serviceRef: {
      name: string;
      port: number | string;
    };
    targetGroupARN?: string;
    targetGroupName?: string;
    targetGroupProtocol?: 'HTTP' | 'HTTPS' | 'TCP' | 'TLS' | 'UDP' | 'TCP_UDP' | 'QUIC' | 'TCP_QUIC';
    targetType?: 'instance' | 'ip';
    vpcID?: string;
  };
}
