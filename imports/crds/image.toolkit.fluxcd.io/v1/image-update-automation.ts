// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ImageUpdateAutomationFields } from './image-update-automation.types.ts';

export type ImageUpdateAutomationProps = { readonly metadata: NamespacedMetadata } & ImageUpdateAutomationFields;

export type ImageUpdateAutomation = { readonly apiVersion: 'image.toolkit.fluxcd.io/v1'; readonly kind: 'ImageUpdateAutomation' } & ImageUpdateAutomationProps;

/** ImageUpdateAutomation of image.toolkit.fluxcd.io/v1, namespaced. */
export function imageUpdateAutomation(props: ImageUpdateAutomationProps): ImageUpdateAutomation {
  return { apiVersion: 'image.toolkit.fluxcd.io/v1', kind: 'ImageUpdateAutomation', ...props };
}
