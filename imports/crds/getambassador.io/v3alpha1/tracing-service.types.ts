// Made by "strata import crd". Do not edit.
export interface TracingServiceFields {
  spec?: {
    ambassador_id?: string[];
    config?: {
      access_token_file?: string;
      collector_cluster?: string;
      collector_endpoint?: string;
      collector_endpoint_version?: 'HTTP_JSON_V1' | 'HTTP_JSON' | 'HTTP_PROTO';
      collector_hostname?: string;
      propagation_modes?: ('ENVOY' | 'LIGHTSTEP' | 'B3' | 'TRACE_CONTEXT')[];
      service_name?: string;
      shared_span_context?: boolean;
      trace_id_128bit?: boolean;
    };
    custom_tags?: {
      environment?: {
        default_value?: string;
        name: string;
      };
      literal?: {
        value: string;
      };
      request_header?: {
        default_value?: string;
        name: string;
      };
      tag: string;
    }[];
    driver: 'lightstep' | 'zipkin' | 'datadog' | 'opentelemetry';
    sampling?: {
      client?: number;
      overall?: number;
      random?: number;
    };
    service: string;
    stats_name?: string;
    tag_headers?: string[];
  };
}
