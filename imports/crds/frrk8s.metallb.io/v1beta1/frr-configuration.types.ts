// Made by "strata import crd". Do not edit.
export interface FRRConfigurationFields {
  spec?: {
    bgp?: {
      bfdProfiles?: {
        detectMultiplier?: number;
        echoInterval?: number;
        echoMode?: boolean;
        minimumTtl?: number;
        name: string;
        passiveMode?: boolean;
        receiveInterval?: number;
        transmitInterval?: number;
      }[];
      routers?: {
        asn: number;
        id?: string;
        imports?: {
          vrf?: string;
        }[];
        neighbors?: {
          address?: string;
          asn?: number;
          bfdProfile?: string;
          connectTime?: string;
          disableMP?: boolean;
          dualStackAddressFamily?: boolean;
          dynamicASN?: 'internal' | 'external';
          ebgpMultiHop?: boolean;
          enableGracefulRestart?: boolean;
          holdTime?: string;
          interface?: string;
          keepaliveTime?: string;
          localASN?: number;
          password?: string;
          passwordSecret?: {
            name?: string;
            namespace?: string;
          };
          port?: number;
          sourceaddress?: string;
          toAdvertise?: {
            allowed?: {
              mode?: 'all' | 'filtered';
              prefixes?: string[];
            };
            withCommunity?: {
              community?: string;
              prefixes?: string[];
            }[];
            withLocalPref?: {
              localPref?: number;
              prefixes?: string[];
            }[];
          };
          toReceive?: {
            allowed?: {
              mode?: 'all' | 'filtered';
              prefixes?: {
                ge?: number;
                le?: number;
                prefix?: string;
              }[];
            };
          };
        }[];
        prefixes?: string[];
        vrf?: string;
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
    raw?: {
      priority?: number;
      rawConfig?: string;
    };
  };
}
