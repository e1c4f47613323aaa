// Made by "strata import crd". Do not edit.
export { config, type Config, type ConfigProps } from './v1alpha1/config.ts';
