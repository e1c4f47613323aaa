// Made by "strata import crd". Do not edit.
export interface PolicyBindingFields {
  spec?: {
    application: {
      namespace: string;
      serviceaccount: string;
    };
    policies: string[];
  };
}
