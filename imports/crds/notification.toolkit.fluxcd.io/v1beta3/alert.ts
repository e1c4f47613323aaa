// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { AlertFields } from './alert.types.ts';

export type AlertProps = { readonly metadata: NamespacedMetadata } & AlertFields;

export type Alert = { readonly apiVersion: 'notification.toolkit.fluxcd.io/v1beta3'; readonly kind: 'Alert' } & AlertProps;

/** Alert of notification.toolkit.fluxcd.io/v1beta3, namespaced. */
export function alert(props: AlertProps): Alert {
  return { apiVersion: 'notification.toolkit.fluxcd.io/v1beta3', kind: 'Alert', ...props };
}
