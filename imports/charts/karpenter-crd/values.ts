// Made by "strata import" (see 'karpenter-crd' in imports.lock.json). Do not edit.
export interface KarpenterCrdValues {
  global?: {
    [k: string]: unknown;
  } | null;
  additionalAnnotations?: {
    [k: string]: unknown;
  } | null;
}
