// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ResolutionRequestFields } from './resolution-request.types.ts';

export type ResolutionRequestProps = { readonly metadata: NamespacedMetadata } & ResolutionRequestFields;

export type ResolutionRequest = { readonly apiVersion: 'resolution.tekton.dev/v1beta1'; readonly kind: 'ResolutionRequest' } & ResolutionRequestProps;

/** ResolutionRequest of resolution.tekton.dev/v1beta1, namespaced. */
export function resolutionRequest(props: ResolutionRequestProps): ResolutionRequest {
  return { apiVersion: 'resolution.tekton.dev/v1beta1', kind: 'ResolutionRequest', ...props };
}
