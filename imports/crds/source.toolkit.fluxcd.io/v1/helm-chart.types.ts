// Made by "strata import crd". Do not edit.
export interface HelmChartFields {
  spec?: {
    chart: string;
    ignoreMissingValuesFiles?: boolean;
    interval: string;
    reconcileStrategy?: 'ChartVersion' | 'Revision';
    sourceRef: {
      apiVersion?: string;
      kind: 'HelmRepository' | 'GitRepository' | 'Bucket';
      name: string;
    };
    suspend?: boolean;
    valuesFiles?: string[];
    verify?: {
      matchOIDCIdentity?: {
        issuer: string;
        subject: string;
      }[];
      provider?: 'cosign' | 'notation';
      secretRef?: {
        name: string;
      };
    };
    version?: string;
  };
}
