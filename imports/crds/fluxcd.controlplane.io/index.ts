// Made by "strata import crd". Do not edit.
export { fluxInstance, type FluxInstance, type FluxInstanceProps } from './v1/flux-instance.ts';
export { fluxReport, type FluxReport, type FluxReportProps } from './v1/flux-report.ts';
export { resourceSet, type ResourceSet, type ResourceSetProps } from './v1/resource-set.ts';
export { resourceSetInputProvider, type ResourceSetInputProvider, type ResourceSetInputProviderProps } from './v1/resource-set-input-provider.ts';
