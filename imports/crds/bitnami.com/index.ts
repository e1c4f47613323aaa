// Made by "strata import crd". Do not edit.
export { sealedSecret, type SealedSecret, type SealedSecretProps } from './v1alpha1/sealed-secret.ts';
