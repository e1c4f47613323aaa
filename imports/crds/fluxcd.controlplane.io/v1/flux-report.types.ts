// Made by "strata import crd". Do not edit.
export interface FluxReportFields {
  spec?: {
    cluster?: {
      nodes?: number;
      platform: string;
      serverVersion: string;
    };
    components?: {
      image: string;
      name: string;
      ready: boolean;
      status: string;
    }[];
    distribution: {
      entitlement: string;
      managedBy?: string;
      status: string;
      version?: string;
    };
    operator?: {
      apiVersion: string;
      platform: string;
      version: string;
    };
    reconcilers?: {
      apiVersion: string;
      kind: string;
      stats?: {
        failing: number;
        running: number;
        suspended: number;
        totalSize?: string;
      };
    }[];
    sync?: {
      id: string;
      path?: string;
      ready: boolean;
      source?: string;
      status: string;
    };
  };
}
