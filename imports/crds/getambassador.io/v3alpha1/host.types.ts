// Made by "strata import crd". Do not edit.
export interface HostFields {
  spec?: {
    acmeProvider?: {
      authority?: string;
      email?: string;
      privateKeySecret?: {
        name?: string;
      };
      registration?: string;
    };
    ambassador_id?: string[];
    hostname?: string;
    mappingSelector?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    previewUrl?: {
      enabled?: boolean;
      type?: 'Path';
    };
    requestPolicy?: {
      insecure?: {
        action?: 'Redirect' | 'Reject' | 'Route';
        additionalPort?: number;
      };
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
    tls?: {
      alpn_protocols?: string;
      ca_secret?: string;
      cacert_chain_file?: string;
      cert_chain_file?: string;
      cert_required?: boolean;
      cipher_suites?: string[];
      crl_secret?: string;
      ecdh_curves?: string[];
      max_tls_version?: string;
      min_tls_version?: string;
      private_key_file?: string;
      redirect_cleartext_from?: number;
      sni?: string;
    };
    tlsContext?: {
      name?: string;
    };
    tlsSecret?: {
      name?: string;
      namespace?: string;
    };
  };
}
