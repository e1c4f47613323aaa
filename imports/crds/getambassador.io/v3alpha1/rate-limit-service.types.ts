// Made by "strata import crd". Do not edit.
export interface RateLimitServiceFields {
  spec?: {
    ambassador_id?: string[];
    domain?: string;
    failure_mode_deny?: boolean;
    grpc?: {
      use_resource_exhausted_code?: boolean;
    };
    protocol_version?: 'v2' | 'v3';
    service: string;
    stats_name?: string;
    timeout_ms?: number;
    tls?: string;
    v2ExplicitTLS?: {
      serviceScheme?: string;
      tls?: '' | 'null' | 'bool:true' | 'bool:false' | 'string';
    };
  };
}
