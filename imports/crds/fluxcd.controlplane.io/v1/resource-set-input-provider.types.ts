// Made by "strata import crd". Do not edit.
export interface ResourceSetInputProviderFields {
  spec?: {
    certSecretRef?: {
      name: string;
    };
    defaultValues?: {
      [k: string]: unknown;
    };
    filter?: {
      excludeBranch?: string;
      excludeEnvironment?: string;
      excludeTag?: string;
      includeBranch?: string;
      includeEnvironment?: string;
      includeTag?: string;
      labels?: string[];
      limit?: number;
      semver?: string;
    };
    insecure?: boolean;
    schedule?: {
      cron: string;
      timeZone?: string;
      window?: string;
    }[];
    secretRef?: {
      name: string;
    };
    selectors?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
      name?: string;
      namespace?: string;
    }[];
    serviceAccountName?: string;
    skip?: {
      labels?: string[];
    };
    type:
      | 'Static'
      | 'GitHubBranch'
      | 'GitHubTag'
      | 'GitHubPullRequest'
      | 'GitLabBranch'
      | 'GitLabTag'
      | 'GitLabMergeRequest'
      | 'GitLabEnvironment'
      | 'AzureDevOpsBranch'
      | 'AzureDevOpsTag'
      | 'AzureDevOpsPullRequest'
      | 'AWSCodeCommitBranch'
      | 'AWSCodeCommitTag'
      | 'AWSCodeCommitPullRequest'
      | 'GiteaBranch'
      | 'GiteaTag'
      | 'GiteaPullRequest'
      | 'OCIArtifactTag'
      | 'ACRArtifactTag'
      | 'ECRArtifactTag'
      | 'GARArtifactTag'
      | 'ExternalService'
      | 'ExternalArtifact';
    url?: string;
  };
}
