// Made by "strata import crd". Do not edit.
export { eniConfig, type ENIConfig, type ENIConfigProps } from './v1alpha1/eni-config.ts';
