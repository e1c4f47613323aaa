// Made by "strata import crd". Do not edit.
export interface ALBTargetControlConfigFields {
  spec?: {
    controlAddress: string;
    dataAddress: string;
    destinationAddress: string;
    image: string;
    maxConcurrency?: number;
    protocolVersion?: 'HTTP1' | 'HTTP2' | 'GRPC';
    resources?: {
      claims?: {
        name: string;
        request?: string;
      }[];
      limits?: {
        [k: string]: number | string;
      };
      requests?: {
        [k: string]: number | string;
      };
    };
    rustLog?: 'debug' | 'info' | 'error';
    tlsCertPath?: string;
    tlsKeyPath?: string;
    tlsSecurityPolicy?: string;
  };
}
