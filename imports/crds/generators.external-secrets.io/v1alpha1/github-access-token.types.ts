// Made by "strata import crd". Do not edit.
export interface GithubAccessTokenFields {
  spec?: {
    appID: string;
    auth: {
      privateKey: {
        secretRef: {
          key?: string;
          name?: string;
          namespace?: string;
        };
      };
    };
    installID: string;
    permissions?: {
      [k: string]: string;
    };
    repositories?: string[];
    url?: string;
  };
}
