// Made by "strata import crd". Do not edit.
export interface ListenerFields {
  spec?: {
    ambassador_id?: string[];
    hostBinding: {
      namespace?: {
        from?: 'SELF' | 'ALL' | 'SELECTOR';
      };
      selector?: {
        matchExpressions?: {
          key: string;
          operator: string;
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
    };
    http2MaxConcurrentStreams?: number;
    l7Depth?: number;
    port: number;
    protocol?: 'HTTP' | 'HTTPS' | 'HTTPPROXY' | 'HTTPSPROXY' | 'TCP' | 'TLS' | 'UDP';
    protocolStack?: ('HTTP' | 'PROXY' | 'TLS' | 'TCP' | 'UDP')[];
    securityModel: 'XFP' | 'SECURE' | 'INSECURE';
    statsPrefix?: string;
  };
}
