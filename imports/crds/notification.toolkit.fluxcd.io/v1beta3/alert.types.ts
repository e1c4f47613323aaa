// Made by "strata import crd". Do not edit.
export interface AlertFields {
  spec?: {
    eventMetadata?: {
      [k: string]: string;
    };
    eventSeverity?: 'info' | 'error';
    eventSources: {
      apiVersion?: string;
      kind:
        | 'Bucket'
        | 'GitRepository'
        | 'Kustomization'
        | 'HelmRelease'
        | 'HelmChart'
        | 'HelmRepository'
        | 'ImageRepository'
        | 'ImagePolicy'
        | 'ImageUpdateAutomation'
        | 'OCIRepository'
        | 'ArtifactGenerator'
        | 'ExternalArtifact';
      matchLabels?: {
        [k: string]: string;
      };
      name: string;
      namespace?: string;
    }[];
    exclusionList?: string[];
    inclusionList?: string[];
    providerRef: {
      name: string;
    };
    summary?: string;
    suspend?: boolean;
  };
}
