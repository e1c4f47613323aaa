// Made by "strata import crd". Do not edit.
export interface EnvoyFilterFields {
  spec?: {
    configPatches?: {
      applyTo?:
        | 'INVALID'
        | 'LISTENER'
        | 'FILTER_CHAIN'
        | 'NETWORK_FILTER'
        | 'HTTP_FILTER'
        | 'ROUTE_CONFIGURATION'
        | 'VIRTUAL_HOST'
        | 'HTTP_ROUTE'
        | 'CLUSTER'
        | 'EXTENSION_CONFIG'
        | 'BOOTSTRAP'
        | 'LISTENER_FILTER';
      match?: {
        cluster?: {
          name?: string;
          portNumber?: number;
          service?: string;
          subset?: string;
        };
        context?: 'ANY' | 'SIDECAR_INBOUND' | 'SIDECAR_OUTBOUND' | 'GATEWAY' | 'WAYPOINT';
        listener?: {
          filterChain?: {
            applicationProtocols?: string;
            destinationPort?: number;
            filter?: {
              name?: string;
              subFilter?: {
                name?: string;
              };
            };
            name?: string;
            sni?: string;
            transportProtocol?: string;
          };
          listenerFilter?: string;
          name?: string;
          portName?: string;
          portNumber?: number;
        };
        proxy?: {
          metadata?: {
            [k: string]: string;
          };
          proxyVersion?: string;
        };
        routeConfiguration?: {
          gateway?: string;
          name?: string;
          portName?: string;
          portNumber?: number;
          vhost?: {
            domainName?: string;
            name?: string;
            route?: {
              action?: 'ANY' | 'ROUTE' | 'REDIRECT' | 'DIRECT_RESPONSE';
              name?: string;
            };
          };
        };
        waypoint?: {
          filter?: {
            name?: string;
            subFilter?: {
              name?: string;
            };
          };
          portNumber?: number;
          route?: {
            name?: string;
          };
        };
      };
      patch?: {
        filterClass?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
        operation?: 'INVALID' | 'MERGE' | 'ADD' | 'REMOVE' | 'INSERT_BEFORE' | 'INSERT_AFTER' | 'INSERT_FIRST' | 'REPLACE';
        value?: {
          [k: string]: unknown;
        };
      };
    }[];
    priority?: number;
    targetRefs?: {
      group?: string;
      kind: string;
      name: string;
      namespace?: string;
    }[];
    workloadSelector?: {
      labels?: {
        [k: string]: string;
      };
    };
  };
}
