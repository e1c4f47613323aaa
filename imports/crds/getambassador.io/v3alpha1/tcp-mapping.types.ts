// Made by "strata import crd". Do not edit.
export interface TCPMappingFields {
  spec?: {
    address?: string;
    ambassador_id?: string[];
    circuit_breakers?: {
      max_connections?: number;
      max_pending_requests?: number;
      max_requests?: number;
      max_retries?: number;
      priority?: 'default' | 'high';
    }[];
    cluster_tag?: string;
    enable_ipv4?: boolean;
    enable_ipv6?: boolean;
    host?: string;
    idle_timeout_ms?: string;
    port: number;
    resolver?: string;
    service: string;
    stats_name?: string;
    tls?: string;
    v2ExplicitTLS?: {
      serviceScheme?: string;
      tls?: '' | 'null' | 'bool:true' | 'bool:false' | 'string';
    };
    weight?: number;
  };
}
