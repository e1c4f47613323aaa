// Made by "strata import crd". Do not edit.
export interface KubernetesServiceResolverFields {
  spec?: {
    ambassador_id?: string[];
  };
}
