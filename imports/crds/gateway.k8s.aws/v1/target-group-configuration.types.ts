// Made by "strata import crd". Do not edit.
export interface TargetGroupConfigurationFields {
  spec?: {
    defaultConfiguration?: {
      enableMultiCluster?: boolean;
      healthCheckConfig?: {
        healthCheckInterval?: number;
        healthCheckPath?: string;
        healthCheckPort?: string;
        healthCheckProtocol?: 'HTTP' | 'HTTPS' | 'TCP';
        healthCheckTimeout?: number;
        healthyThresholdCount?: number;
        matcher?: {
          grpcCode?: string;
          httpCode?: string;
        };
        unhealthyThresholdCount?: number;
      };
      ipAddressType?: 'ipv4' | 'ipv6';
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
      protocol?: 'HTTP' | 'HTTPS' | 'TCP' | 'TLS' | 'UDP' | 'TCP_UDP';
      protocolVersion?: 'HTTP1' | 'HTTP2' | 'GRPC';
      tags?: {
        [k: string]: string;
      };
      targetControlPort?: number;
      targetGroupAttributes?: {
        key: string;
        value: string;
      }[];
      targetGroupName?: string;
      targetType?: 'instance' | 'ip';
    };
    routeConfigurations?: {
      routeIdentifier: {
        kind?: string;
        name?: string;
        namespace?: string;
      };
      targetGroupProps: {
        enableMultiCluster?: boolean;
        healthCheckConfig?: {
          healthCheckInterval?: number;
          healthCheckPath?: string;
          healthCheckPort?: string;
          healthCheckProtocol?: 'HTTP' | 'HTTPS' | 'TCP';
          healthCheckTimeout?: number;
          healthyThresholdCount?: number;
          matcher?: {
            grpcCode?: string;
            httpCode?: string;
          };
          unhealthyThresholdCount?: number;
        };
        ipAddressType?: 'ipv4' | 'ipv6';
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
        protocol?: 'HTTP' | 'HTTPS' | 'TCP' | 'TLS' | 'UDP' | 'TCP_UDP';
        protocolVersion?: 'HTTP1' | 'HTTP2' | 'GRPC';
        tags?: {
          [k: string]: string;
        };
        targetControlPort?: number;
        targetGroupAttributes?: {
          key: string;
          value: string;
        }[];
        targetGroupName?: string;
        targetType?: 'instance' | 'ip';
      };
    }[];
    targetReference?: {
      group?: string;
      kind?: string;
      name: string;
    };
  };
}
