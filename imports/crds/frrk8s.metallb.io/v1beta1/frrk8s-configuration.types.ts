// Made by "strata import crd". Do not edit.
export interface FRRK8sConfigurationFields {
  spec?: {
    logLevel?: 'all' | 'debug' | 'info' | 'warn' | 'error' | 'none';
  };
}
