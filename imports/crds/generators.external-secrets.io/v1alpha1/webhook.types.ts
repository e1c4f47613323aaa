// Made by "strata import crd". Do not edit.
export interface WebhookFields {
  spec?: {
    auth?: {
      ntlm?: {
        passwordSecret: {
          key?: string;
          name?: string;
          namespace?: string;
        };
        usernameSecret: {
          key?: string;
          name?: string;
          namespace?: string;
        };
      };
    };
    body?: string;
    caBundle?: string;
    caProvider?: {
      key?: string;
      name: string;
      namespace?: string;
      type: 'Secret' | 'ConfigMap';
    };
    headers?: {
      [k: string]: string;
    };
    method?: string;
    result: {
      jsonPath?: string;
    };
    secrets?: {
      name: string;
      secretRef: {
        key?: string;
        name?: string;
      };
    }[];
    timeout?: string;
    url: string;
  };
}
