// Made by "strata import crd". Do not edit.
export interface CloudsmithAccessTokenFields {
  spec?: {
    apiUrl?: string;
    orgSlug: string;
    serviceAccountRef: {
      audiences?: string[];
      name: string;
      namespace?: string;
    };
    serviceSlug: string;
  };
}
