// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { DevPortalFields } from './dev-portal.types.ts';

export type DevPortalProps = { readonly metadata: NamespacedMetadata } & DevPortalFields;

export type DevPortal = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'DevPortal' } & DevPortalProps;

/** DevPortal of getambassador.io/v3alpha1, namespaced. */
export function devPortal(props: DevPortalProps): DevPortal {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'DevPortal', ...props };
}
