// Made by "strata import crd". Do not edit.
export interface GitlabDeployTokenFields {
  spec?: {
    auth: {
      token: {
        secretRef: {
          key?: string;
          name?: string;
          namespace?: string;
        };
      };
    };
    expiresAt?: string;
    groupID?: string;
    name: string;
    projectID?: string;
    scopes: (
      | 'read_repository'
      | 'read_registry'
      | 'write_registry'
      | 'read_package_registry'
      | 'write_package_registry'
      | 'read_virtual_registry'
      | 'write_virtual_registry'
    )[];
    url?: string;
    username?: string;
  };
}
