// Made by "strata import crd". Do not edit.
export interface DNSEndpointFields {
  spec?: {
    endpoints?: {
      dnsName?: string;
      labels?: {
        [k: string]: string;
      };
      providerSpecific?: {
        name?: string;
        value?: string;
      }[];
      recordTTL?: number;
      recordType?: string;
      setIdentifier?: string;
      targets?: string[];
    }[];
  };
}
