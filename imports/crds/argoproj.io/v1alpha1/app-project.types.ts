// Made by "strata import crd". Do not edit.
export interface AppProjectFields {
  spec: {
    clusterResourceBlacklist?: {
      group: string;
      kind: string;
      name?: string;
    }[];
    clusterResourceWhitelist?: {
      group: string;
      kind: string;
      name?: string;
    }[];
    description?: string;
    destinationServiceAccounts?: {
      defaultServiceAccount: string;
      namespace?: string;
      server: string;
    }[];
    destinations?: {
      name?: string;
      namespace?: string;
      server?: string;
    }[];
    namespaceResourceBlacklist?: {
      group: string;
      kind: string;
    }[];
    namespaceResourceWhitelist?: {
      group: string;
      kind: string;
    }[];
    orphanedResources?: {
      ignore?: {
        group?: string;
        kind?: string;
        name?: string;
      }[];
      warn?: boolean;
    };
    permitOnlyProjectScopedClusters?: boolean;
    roles?: {
      description?: string;
      groups?: string[];
      jwtTokens?: {
        exp?: number;
        iat: number;
        id?: string;
      }[];
      name: string;
      policies?: string[];
    }[];
    signatureKeys?: {
      keyID: string;
    }[];
    sourceNamespaces?: string[];
    sourceRepos?: string[];
    syncWindows?: {
      andOperator?: boolean;
      applications?: string[];
      clusters?: string[];
      description?: string;
      duration?: string;
      kind?: string;
      manualSync?: boolean;
      namespaces?: string[];
      schedule?: string;
      timeZone?: string;
    }[];
  };
}
