// Made by "strata import crd". Do not edit.
export interface SidecarFields {
  spec?: {
    egress?: {
      bind?: string;
      captureMode?: 'DEFAULT' | 'IPTABLES' | 'NONE';
      hosts: string[];
      port?: {
        name?: string;
        number?: number;
        protocol?: string;
        targetPort?: number;
      };
    }[];
    inboundConnectionPool?: {
      http?: {
        h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
        http1MaxPendingRequests?: number;
        http2MaxRequests?: number;
        idleTimeout?: string;
        maxConcurrentStreams?: number;
        maxRequestsPerConnection?: number;
        maxRetries?: number;
        useClientProtocol?: boolean;
      };
      tcp?: {
        connectTimeout?: string;
        idleTimeout?: string;
        maxConnectionDuration?: string;
        maxConnections?: number;
        tcpKeepalive?: {
          interval?: string;
          probes?: number;
          time?: string;
        };
      };
    };
    ingress?: {
      bind?: string;
      captureMode?: 'DEFAULT' | 'IPTABLES' | 'NONE';
      connectionPool?: {
        http?: {
          h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
          http1MaxPendingRequests?: number;
          http2MaxRequests?: number;
          idleTimeout?: string;
          maxConcurrentStreams?: number;
          maxRequestsPerConnection?: number;
          maxRetries?: number;
          useClientProtocol?: boolean;
        };
        tcp?: {
          connectTimeout?: string;
          idleTimeout?: string;
          maxConnectionDuration?: string;
          maxConnections?: number;
          tcpKeepalive?: {
            interval?: string;
            probes?: number;
            time?: string;
          };
        };
      };
      defaultEndpoint?: string;
      port: {
        name?: string;
        number?: number;
        protocol?: string;
        targetPort?: number;
      };
      tls?: {
        caCertCredentialName?: string;
        caCertificates?: string;
        caCrl?: string;
        cipherSuites?: string[];
        credentialName?: string;
        credentialNames?: string[];
        httpsRedirect?: boolean;
        maxProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
        minProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
        mode?: 'PASSTHROUGH' | 'SIMPLE' | 'MUTUAL' | 'AUTO_PASSTHROUGH' | 'ISTIO_MUTUAL' | 'OPTIONAL_MUTUAL';
        privateKey?: string;
        serverCertificate?: string;
        subjectAltNames?: string[];
        tlsCertificates?: {
          caCertificates?: string;
          privateKey?: string;
          serverCertificate?: string;
        }[];
        verifyCertificateHash?: string[];
        verifyCertificateSpki?: string[];
      };
    }[];
    outboundTrafficPolicy?: {
      egressProxy?: {
        host: string;
        port?: {
          number?: number;
        };
        subset?: string;
      };
      mode?: 'REGISTRY_ONLY' | 'ALLOW_ANY';
    };
    workloadSelector?: {
      labels?: {
        [k: string]: string;
      };
    };
  };
}
