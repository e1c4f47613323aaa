// Made by "strata import crd". Do not edit.
export interface TLSContextFields {
  spec?: {
    alpn_protocols?: string;
    ambassador_id?: string[];
    ca_secret?: string;
    cacert_chain_file?: string;
    cert_chain_file?: string;
    cert_required?: boolean;
    cipher_suites?: string[];
    crl_secret?: string;
    ecdh_curves?: string[];
    hosts?: string[];
    max_tls_version?: 'v1.0' | 'v1.1' | 'v1.2' | 'v1.3';
    min_tls_version?: 'v1.0' | 'v1.1' | 'v1.2' | 'v1.3';
    private_key_file?: string;
    redirect_cleartext_from?: number;
    secret?: string;
    secret_namespacing?: boolean;
    sni?: string;
  };
}
