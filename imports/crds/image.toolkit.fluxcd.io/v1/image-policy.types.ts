// Made by "strata import crd". Do not edit.
export interface ImagePolicyFields {
  spec?: {
    digestReflectionPolicy?: 'Always' | 'IfNotPresent' | 'Never';
    filterTags?: {
      extract?: string;
      pattern?: string;
    };
    imageRepositoryRef: {
      name: string;
      namespace?: string;
    };
    interval?: string;
    policy: {
      alphabetical?: {
        order?: 'asc' | 'desc';
      };
      numerical?: {
        order?: 'asc' | 'desc';
      };
      semver?: {
        range: string;
      };
    };
    suspend?: boolean;
  };
}
