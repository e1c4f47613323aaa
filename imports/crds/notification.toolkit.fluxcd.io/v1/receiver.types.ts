// Made by "strata import crd". Do not edit.
export interface ReceiverFields {
  spec?: {
    events?: string[];
    interval?: string;
    oidcProviders?: {
      audience?: string;
      issuerURL: string;
      validations: {
        expression: string;
        message: string;
      }[];
      variables?: {
        expression: string;
        name: string;
      }[];
    }[];
    resourceFilter?: string;
    resources: {
      apiVersion?: string;
      filter?: string;
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
    secretRef?: {
      name: string;
    };
    suspend?: boolean;
    type:
      | 'generic'
      | 'generic-hmac'
      | 'generic-oidc'
      | 'github'
      | 'gitlab'
      | 'bitbucket'
      | 'harbor'
      | 'dockerhub'
      | 'quay'
      | 'gcr'
      | 'nexus'
      | 'acr'
      | 'cdevents';
  };
}
