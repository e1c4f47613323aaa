import type { ClusterView } from '../api/cluster-view.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';

/** The kinds of configurations of admission webhooks. */
export type WebhookConfiguration = 'ValidatingWebhookConfiguration' | 'MutatingWebhookConfiguration';

/** Whether a webhook of one of these kinds is answered by a Service, at a path where one is given. */
export function asksService(
  view: Pick<ClusterView, 'all'>,
  kinds: readonly WebhookConfiguration[],
  service: { readonly namespace: string; readonly name: string },
  path?: string,
): boolean {
  const webhooks = kinds
    .flatMap((kind) => view.all(`admissionregistration.k8s.io/${kind}`))
    .flatMap((object) => listOf(object, 'webhooks'));
  return webhooks
    .map((webhook) => fieldOf(webhook, 'clientConfig', 'service'))
    .some((named) => {
      const isIt = textOf(named, 'namespace') === service.namespace && textOf(named, 'name') === service.name;
      return isIt && (path === undefined || (textOf(named, 'path') || '/') === path);
    });
}
