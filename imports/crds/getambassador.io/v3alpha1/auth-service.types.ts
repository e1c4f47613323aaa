// Made by "strata import crd". Do not edit.
export interface AuthServiceFields {
  spec?: {
    add_auth_headers?: {
      [k: string]: string;
    };
    add_linkerd_headers?: boolean;
    allow_request_body?: boolean;
    allowed_authorization_headers?: string[];
    allowed_request_headers?: string[];
    ambassador_id?: string[];
    auth_service: string;
    circuit_breakers?: {
      max_connections?: number;
      max_pending_requests?: number;
      max_requests?: number;
      max_retries?: number;
      priority?: 'default' | 'high';
    }[];
    failure_mode_allow?: boolean;
    include_body?: {
      allow_partial: boolean;
      max_bytes: number;
    };
    path_prefix?: string;
    proto?: 'http' | 'grpc';
    protocol_version?: 'v2' | 'v3';
    stats_name?: string;
    status_on_error?: {
      code?: number;
    };
    timeout_ms?: number;
    tls?: string;
    v2ExplicitTLS?: {
      serviceScheme?: string;
      tls?: '' | 'null' | 'bool:true' | 'bool:false' | 'string';
    };
  };
}
