// Made by "strata import crd". Do not edit.
export interface QuayAccessTokenFields {
  spec?: {
    robotAccount: string;
    serviceAccountRef: {
      audiences?: string[];
      name: string;
      namespace?: string;
    };
    url?: string;
  };
}
