// Made by "strata import crd". Do not edit.
export interface ImageUpdateAutomationFields {
  spec?: {
    git?: {
      checkout?: {
        ref: {
          branch?: string;
          commit?: string;
          name?: string;
          semver?: string;
          tag?: string;
        };
      };
      commit: {
        author: {
          email: string;
          name?: string;
        };
        messageTemplate?: string;
        messageTemplateValues?: {
          [k: string]: string;
        };
        signingKey?: {
          secretRef: {
            name: string;
          };
          type?: 'gpg' | 'ssh';
        };
      };
      push?: {
        branch?: string;
        options?: {
          [k: string]: string;
        };
        refspec?: string;
      };
    };
    interval: string;
    policySelector?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    sourceRef: {
      apiVersion?: string;
      kind?: 'GitRepository';
      name: string;
      namespace?: string;
    };
    suspend?: boolean;
    update?: {
      path?: string;
      strategy?: 'Setters';
    };
  };
}
