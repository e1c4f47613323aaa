// Made by "strata import crd". Do not edit.
export interface ArtifactGeneratorFields {
  spec?: {
    artifacts: {
      copy: {
        exclude?: string[];
        from: string;
        strategy?: 'Overwrite' | 'Merge' | 'Extract';
        to: string;
      }[];
      name: string;
      originRevision?: string;
      revision?: string;
    }[];
    commonMetadata?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    pathPattern?: string;
    sources: {
      alias: string;
      kind: 'Bucket' | 'GitRepository' | 'OCIRepository' | 'HelmChart' | 'ExternalArtifact';
      name: string;
      namespace?: string;
    }[];
  };
}
