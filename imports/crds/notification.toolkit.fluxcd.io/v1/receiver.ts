// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ReceiverFields } from './receiver.types.ts';

export type ReceiverProps = { readonly metadata: NamespacedMetadata } & ReceiverFields;

export type Receiver = { readonly apiVersion: 'notification.toolkit.fluxcd.io/v1'; readonly kind: 'Receiver' } & ReceiverProps;

/** Receiver of notification.toolkit.fluxcd.io/v1, namespaced. */
export function receiver(props: ReceiverProps): Receiver {
  return { apiVersion: 'notification.toolkit.fluxcd.io/v1', kind: 'Receiver', ...props };
}
