// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { WebhookFields } from './webhook.types.ts';

export type WebhookProps = { readonly metadata: NamespacedMetadata } & WebhookFields;

export type Webhook = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'Webhook' } & WebhookProps;

/** Webhook of generators.external-secrets.io/v1alpha1, namespaced. */
export function webhook(props: WebhookProps): Webhook {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'Webhook', ...props };
}
