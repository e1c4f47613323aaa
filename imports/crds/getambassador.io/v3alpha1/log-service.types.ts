// Made by "strata import crd". Do not edit.
export interface LogServiceFields {
  spec?: {
    ambassador_id?: string[];
    driver?: 'tcp' | 'http';
    driver_config?: {
      additional_log_headers?: {
        during_request?: boolean;
        during_response?: boolean;
        during_trailer?: boolean;
        header_name?: string;
      }[];
    };
    flush_interval_byte_size?: number;
    flush_interval_time?: number;
    grpc?: boolean;
    protocol_version?: 'v2' | 'v3';
    service?: string;
    stats_name?: string;
  };
}
