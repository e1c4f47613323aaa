// Made by "strata import" (see 'istio-base' in imports.lock.json). Do not edit.
export interface IstioBaseValues {
  global?: {
    imagePullSecrets?: unknown;
    istioNamespace?: unknown;
    resourceScope?: unknown;
    [k: string]: unknown;
  } | null;
  _internal_defaults_do_not_set?: {
    global?: {
      imagePullSecrets?: unknown[] | null;
      istioNamespace?: string | null;
      resourceScope?: string | null;
      enableReaderRBAC?: boolean | null;
    } | null;
    base?: {
      excludedCRDs?: unknown[] | boolean | null;
      enableCRDTemplates?: boolean | null;
      validationURL?: string | null;
      validationCABundle?: string | null;
      enableIstioConfigCRDs?: boolean | null;
    } | null;
    defaultRevision?: string | null;
    experimental?: {
      stableValidationPolicy?: boolean | null;
    } | null;
  } | null;
  base?: {
    enableCRDTemplates?: unknown;
    excludedCRDs?: unknown;
    validationCABundle?: unknown;
    validationFailurePolicy?: unknown;
    validationURL?: unknown;
    [k: string]: unknown;
  } | null;
  compatibilityVersion?: unknown;
  defaultRevision?: unknown;
  defaults?: unknown;
  experimental?: {
    stableValidationPolicy?: unknown;
    [k: string]: unknown;
  } | null;
}
