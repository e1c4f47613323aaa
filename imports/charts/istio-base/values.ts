// Made by "strata import" (see 'istio-base' in imports.lock.json). Do not edit.
export interface IstioBaseValues {
  global?: {
    imagePullSecrets?: unknown;
    istioNamespace?: unknown;
    resourceScope?: unknown;
    [k: string]: unknown;
  };
  _internal_defaults_do_not_set?: {
    global?: {
      imagePullSecrets?: unknown[];
      istioNamespace?: string;
      resourceScope?: string;
      enableReaderRBAC?: boolean;
    };
    base?: {
      excludedCRDs?: unknown[];
      enableCRDTemplates?: boolean;
      validationURL?: string;
      validationCABundle?: string;
      enableIstioConfigCRDs?: boolean;
    };
    defaultRevision?: string;
    experimental?: {
      stableValidationPolicy?: boolean;
    };
  };
  base?: {
    enableCRDTemplates?: unknown;
    excludedCRDs?: unknown;
    validationCABundle?: unknown;
    validationFailurePolicy?: unknown;
    validationURL?: unknown;
    [k: string]: unknown;
  };
  compatibilityVersion?: unknown;
  defaultRevision?: unknown;
  defaults?: unknown;
  experimental?: {
    stableValidationPolicy?: unknown;
    [k: string]: unknown;
  };
}
