// Made by "strata import crd". Do not edit.
export interface MappingFields {
  spec?: {
    add_linkerd_headers?: boolean;
    add_request_headers?: {
      [k: string]: {
        append?: boolean;
        v2Representation?: '' | 'string' | 'null';
        value?: string;
      };
    };
    add_response_headers?: {
      [k: string]: {
        append?: boolean;
        v2Representation?: '' | 'string' | 'null';
        value?: string;
      };
    };
    allow_upgrade?: string[];
    ambassador_id?: string[];
    auth_context_extensions?: {
      [k: string]: string;
    };
    auto_host_rewrite?: boolean;
    bypass_auth?: boolean;
    bypass_error_response_overrides?: boolean;
    case_sensitive?: boolean;
    circuit_breakers?: {
      max_connections?: number;
      max_pending_requests?: number;
      max_requests?: number;
      max_retries?: number;
      priority?: 'default' | 'high';
    }[];
    cluster_idle_timeout_ms?: number;
    cluster_max_connection_lifetime_ms?: number;
    cluster_tag?: string;
    connect_timeout_ms?: number;
    cors?: {
      credentials?: boolean;
      exposed_headers?: string[];
      headers?: string[];
      max_age?: string;
      methods?: string[];
      origins?: string[];
      v2CommaSeparatedOrigins?: boolean;
    };
    dns_type?: string;
    docs?: {
      display_name?: string;
      ignored?: boolean;
      path?: string;
      timeout_ms?: number;
      url?: string;
    };
    enable_ipv4?: boolean;
    enable_ipv6?: boolean;
    envoy_override?: {
      [k: string]: unknown;
    };
    error_response_overrides?: {
      body: {
        content_type?: string;
        json_format?: {
          [k: string]: string;
        };
        text_format?: string;
        text_format_source?: {
          filename?: string;
        };
      };
      on_status_code: number;
    }[];
    grpc?: boolean;
    headers?: {
      [k: string]: string;
    };
    health_checks?: {
      health_check: {
        grpc?: {
          authority?: string;
          upstream_name: string;
        };
        http?: {
          add_request_headers?: {
            [k: string]: {
              append?: boolean;
              v2Representation?: '' | 'string' | 'null';
              value?: string;
            };
          };
          expected_statuses?: {
            max: number;
            min: number;
          }[];
          hostname?: string;
          path: string;
          remove_request_headers?: string[];
        };
      };
      healthy_threshold?: number;
      interval?: string;
      timeout?: string;
      unhealthy_threshold?: number;
    }[];
    host?: string;
    host_redirect?: boolean;
    host_regex?: boolean;
    host_rewrite?: string;
    hostname?: string;
    idle_timeout_ms?: number;
    keepalive?: {
      idle_time?: number;
      interval?: number;
      probes?: number;
    };
    labels?: {
      [k: string]: {
        [k: string]: {
          destination_cluster?: {
            key: 'destination_cluster';
          };
          generic_key?: {
            key?: string;
            v2Shorthand?: boolean;
            value: string;
          };
          remote_address?: {
            key: 'remote_address';
          };
          request_headers?: {
            header_name: string;
            key: string;
            omit_if_not_present?: boolean;
          };
          source_cluster?: {
            key: 'source_cluster';
          };
        }[];
      }[];
    };
    load_balancer?: {
      cookie?: {
        name: string;
        path?: string;
        ttl?: string;
      };
      header?: string;
      policy: 'round_robin' | 'ring_hash' | 'maglev' | 'least_request';
      source_ip?: boolean;
    };
    method?: string;
    method_regex?: boolean;
    modules?: {
      [k: string]: unknown;
    }[];
    outlier_detection?: string;
    path_redirect?: string;
    precedence?: number;
    prefix: string;
    prefix_exact?: boolean;
    prefix_redirect?: string;
    prefix_regex?: boolean;
    priority?: string;
    query_parameters?: {
      [k: string]: string;
    };
    redirect_response_code?: 301 | 302 | 303 | 307 | 308;
    regex_headers?: {
      [k: string]: string;
    };
    regex_query_parameters?: {
      [k: string]: string;
    };
    regex_redirect?: {
      pattern?: string;
      substitution?: string;
    };
    regex_rewrite?: {
      pattern?: string;
      substitution?: string;
    };
    remove_request_headers?: string[];
    remove_response_headers?: string[];
    resolver?: string;
    respect_dns_ttl?: boolean;
    retry_policy?: {
      num_retries?: number;
      per_try_timeout?: string;
      retry_on?: '5xx' | 'gateway-error' | 'connect-failure' | 'retriable-4xx' | 'refused-stream' | 'retriable-status-codes';
    };
    rewrite?: string;
    service: string;
    shadow?: boolean;
    stats_name?: string;
    timeout_ms?: number;
    tls?: string;
    use_websocket?: boolean;
    v2BoolHeaders?: string[];
    v2BoolQueryParameters?: string[];
    v2ExplicitTLS?: {
      serviceScheme?: string;
      tls?: '' | 'null' | 'bool:true' | 'bool:false' | 'string';
    };
    weight?: number;
  };
}
