// Made by "strata import crd". Do not edit.
export interface KubernetesEndpointResolverFields {
  spec?: {
    ambassador_id?: string[];
  };
}
