// Made by "strata import crd". Do not edit.
export { provider as providerV1alpha1, type Provider as ProviderV1alpha1, type ProviderProps as ProviderV1alpha1Props } from './v1alpha1/provider.ts';
export { provider, type Provider, type ProviderProps } from './v1beta1/provider.ts';
