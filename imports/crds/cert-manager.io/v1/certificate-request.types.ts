// Made by "strata import crd". Do not edit.
export interface CertificateRequestFields {
  spec?: {
    duration?: string;
    extra?: {
      [k: string]: string[];
    };
    groups?: string[];
    isCA?: boolean;
    issuerRef: {
      group?: string;
      kind?: string;
      name: string;
    };
    request: string;
    uid?: string;
    usages?: (
      | 'signing'
      | 'digital signature'
      | 'content commitment'
      | 'key encipherment'
      | 'key agreement'
      | 'data encipherment'
      | 'cert sign'
      | 'crl sign'
      | 'encipher only'
      | 'decipher only'
      | 'any'
      | 'server auth'
      | 'client auth'
      | 'code signing'
      | 'email protection'
      | 's/mime'
      | 'ipsec end system'
      | 'ipsec tunnel'
      | 'ipsec user'
      | 'timestamping'
      | 'ocsp signing'
      | 'microsoft sgc'
      | 'netscape sgc'
    )[];
    username?: string;
  };
}
