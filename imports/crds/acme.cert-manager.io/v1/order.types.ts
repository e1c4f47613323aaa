// Made by "strata import crd". Do not edit.
export interface OrderFields {
  spec: {
    commonName?: string;
    dnsNames?: string[];
    duration?: string;
    ipAddresses?: string[];
    issuerRef: {
      group?: string;
      kind?: string;
      name: string;
    };
    profile?: string;
    replaces?: string;
    request: string;
  };
}
