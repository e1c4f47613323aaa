// Made by "strata import crd". Do not edit.
export { resolutionRequest as resolutionRequestV1alpha1, type ResolutionRequest as ResolutionRequestV1alpha1, type ResolutionRequestProps as ResolutionRequestV1alpha1Props } from './v1alpha1/resolution-request.ts';
export { resolutionRequest, type ResolutionRequest, type ResolutionRequestProps } from './v1beta1/resolution-request.ts';
