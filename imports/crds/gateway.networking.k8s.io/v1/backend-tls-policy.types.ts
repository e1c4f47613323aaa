// Made by "strata import crd". Do not edit.
export interface BackendTLSPolicyFields {
  spec: {
    options?: {
      [k: string]: string;
    };
    targetRefs: {
      group: string;
      kind: string;
      name: string;
      sectionName?: string;
    }[];
    validation: {
      caCertificateRefs?: {
        group: string;
        kind: string;
        name: string;
      }[];
      hostname: string;
      subjectAltNames?: {
        hostname?: string;
        type: 'Hostname' | 'URI';
        uri?: string;
      }[];
      wellKnownCACertificates?: string;
    };
  };
}
