import { referenceOf } from '../api/kube-client.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { readyController } from './controller-of.ts';
import type { Controller } from './controller-of.ts';
import { keyOf, ServiceListeners } from './service-listeners.ts';
import type { ServiceAddress } from './service-listeners.ts';
import { createApiAnswer } from './create-api-answer.ts';
import type { Stage, Understudy } from './stage.ts';

/** Of cert-manager's workloads the one that writes webhooks' configurations. */
const caInjector: Controller = {
  charts: ['cert-manager'],
  writes: { group: 'admissionregistration.k8s.io', resource: 'validatingwebhookconfigurations' },
};

const configurationKinds = ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'].map(
  (kind) => `admissionregistration.k8s.io/${kind}`,
);
const crdKind = 'apiextensions.k8s.io/CustomResourceDefinition';
const apiServiceKind = 'apiregistration.k8s.io/APIService';

/**
 * Lets webhooks, conversions and aggregated APIs answer on their Service's address once it has an endpoint, and puts the authority that
 * they are signed by where the API server looks for it: cert-manager's injector does that, or a Job, or the operator itself.
 */
export class ApiCallees implements Understudy {
  readonly name = 'api-callees';
  #listeners: ServiceListeners | undefined;

  async act(stage: Stage): Promise<void> {
    this.#listeners ??= new ServiceListeners(stage.authority, createApiAnswer(stage.view));
    const callers = callersIn(stage);
    const answering = await this.#listeners.listen(
      stage.view,
      callers.flatMap(({ services }) => services),
    );
    const bundle = Buffer.from(stage.authority.cert).toString('base64');
    for (const { object, services } of callers) {
      if (services.some((service) => answering.has(keyOf(service))) && isInjectorReady(stage, object))
        await trust(stage, object, bundle);
    }
  }

  close(): void {
    this.#listeners?.close();
  }
}

interface Caller {
  readonly object: KubeObject;
  readonly services: readonly ServiceAddress[];
}

function callersIn({ view }: Stage): Caller[] {
  const objects = [...configurationKinds, crdKind, apiServiceKind].flatMap((kind) => view.all(kind));
  return objects
    .map((object) => ({ object, services: servicesOf(object) }))
    .filter(({ services }) => services.length > 0);
}

/** 443 is the API's default for both. */
function servicesOf(object: KubeObject): ServiceAddress[] {
  const conversion = fieldOf(object, 'spec', 'conversion', 'webhook', 'clientConfig');
  const clients = [...listOf(object, 'webhooks').map((webhook) => fieldOf(webhook, 'clientConfig')), conversion];
  const named = [
    ...clients.map((client) => fieldOf(client, 'service')),
    ...(object.kind === 'APIService' ? [fieldOf(object, 'spec', 'service')] : []),
  ];
  return named
    .filter((service) => textOf(service, 'name') !== '')
    .map((service) => {
      const port = fieldOf(service, 'port');
      return {
        namespace: textOf(service, 'namespace'),
        name: textOf(service, 'name'),
        port: typeof port === 'number' ? port : 443,
      };
    });
}

/** cert-manager injects where an annotation asks it to; everyone else does it for himself. */
function isInjectorReady(stage: Stage, object: KubeObject): boolean {
  const asks = Object.keys(object.metadata.annotations ?? {}).some((name) =>
    name.startsWith('cert-manager.io/inject-'),
  );
  return !asks || readyController(stage, caInjector) !== undefined;
}

async function trust(stage: Stage, object: KubeObject, bundle: string): Promise<void> {
  const patches: Readonly<Record<string, typeof trustWebhooks>> = {
    APIService: trustApi,
    CustomResourceDefinition: trustConversion,
  };
  const patch = (patches[object.kind] ?? trustWebhooks)(object, bundle);
  const { resourceVersion } = object.metadata;
  if (patch !== undefined) await stage.client.patch(referenceOf(object), { metadata: { resourceVersion }, ...patch });
}

function trustWebhooks(object: KubeObject, bundle: string): JsonObject | undefined {
  const webhooks = listOf(object, 'webhooks');
  if (webhooks.every((webhook) => textOf(webhook, 'clientConfig', 'caBundle') === bundle)) return undefined;
  return {
    webhooks: webhooks.map((webhook) => ({
      ...webhook,
      clientConfig: { ...(fieldOf(webhook, 'clientConfig') as JsonObject), caBundle: bundle },
    })),
  };
}

function trustConversion(object: KubeObject, bundle: string): JsonObject | undefined {
  if (textOf(object, 'spec', 'conversion', 'webhook', 'clientConfig', 'caBundle') === bundle) return undefined;
  return { spec: { conversion: { webhook: { clientConfig: { caBundle: bundle } } } } };
}

function trustApi(object: KubeObject, bundle: string): JsonObject | undefined {
  if (fieldOf(object, 'spec', 'insecureSkipTLSVerify') === true || textOf(object, 'spec', 'caBundle') === bundle)
    return undefined;
  return { spec: { caBundle: bundle } };
}
