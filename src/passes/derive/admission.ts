import { pluralOf, tryFindScope } from '../../knowledge/custom-kinds.ts';
import { type LabelSelector, readLabelMap, readSelector, selects } from '../../knowledge/label-selector.ts';
import type { Catalogue, Provision } from '../../model/catalogue.ts';
import { groupOf, resourceId, versionOf } from '../../model/identity.ts';
import type { NodeId } from '../../model/identity.ts';
import type { ObjectFacts, WebhookFacts } from '../../model/object-facts.ts';
import { catalogueIndex } from './catalogue-index.ts';
import { preferredProvision } from './provision-of.ts';

/** A webhook without whose answer objects are refused, and what answers. */
export interface FailClosedWebhook {
  readonly webhook: WebhookFacts;
  readonly objects: LabelSelector;
  readonly namespaces: LabelSelector;
  readonly provider: NodeId;
  /** `Service namespace/name:port`, as people read it. */
  readonly title: string;
}

/** What a webhook is asked about: an object, or the pods that a workload makes. */
export interface AdmissionRequest {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly isNamespaced: boolean;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Every webhook that fails closed when an object is made, with the maker of what answers it. */
export function failClosedWebhooks(catalogue: Catalogue): readonly FailClosedWebhook[] {
  const webhooks: FailClosedWebhook[] = [];
  for (const webhook of catalogueIndex(catalogue).withWebhooks.flatMap(({ facts }) => facts.webhooks ?? [])) {
    const fails = webhook.failurePolicy === 'Fail' && webhook.rules.some(asksOnCreate);
    const failClosed = fails ? tryReadWebhook(catalogue, webhook) : undefined;
    if (failClosed !== undefined) webhooks.push(failClosed);
  }
  return webhooks;
}

function tryReadWebhook(catalogue: Catalogue, webhook: WebhookFacts): FailClosedWebhook | undefined {
  const { service } = webhook;
  if (service === undefined) return undefined;
  const provision = preferredProvision(catalogue.byId.get(resourceId('', 'Service', service.namespace, service.name)));
  if (provision === undefined || provision.how === 'api-server') return undefined;
  return {
    webhook,
    objects: readSelector(webhook.objectSelector),
    namespaces: readSelector(webhook.namespaceSelector),
    provider: answererOf(catalogue, provision),
    title: `Service ${service.namespace}/${service.name}:${service.port}`,
  };
}

/** Of a release the release answers; of a Service in the tree the workload that it selects. */
function answererOf(catalogue: Catalogue, service: Provision): NodeId {
  const { selector } = service.facts.service ?? {};
  if (service.how !== 'manifest' || selector === undefined) return service.provider;
  const pods = readLabelMap(selector);
  const workload = catalogueIndex(catalogue).withPods.find(
    ({ facts }) => facts.namespace === service.facts.namespace && selects(pods, facts.pods?.labels ?? {}),
  );
  return workload?.provider ?? service.provider;
}

/** The object itself as what webhooks are asked about. */
export function requestOf(
  catalogue: Catalogue,
  { apiVersion, kind, namespace, name, labels = {} }: ObjectFacts,
): AdmissionRequest {
  const group = groupOf(apiVersion);
  const definition = catalogue.crds.get(`${group}/${kind}`)?.[0]?.facts.crd;
  return {
    group,
    version: versionOf(apiVersion),
    plural: definition?.plural ?? pluralOf(group, kind),
    isNamespaced:
      (definition?.scope ?? tryFindScope(group, kind) ?? (namespace === '' ? 'Cluster' : 'Namespaced')) ===
      'Namespaced',
    namespace,
    name,
    labels,
  };
}

/**
 * Whether the webhook is asked when such an object is made. Versions of one group convert into each other, so they do not matter.
 */
export function isAsked({ webhook }: FailClosedWebhook, subject: AdmissionRequest): boolean {
  return webhook.rules.some(
    (rule) =>
      asksOnCreate(rule) &&
      includes(rule.apiGroups, subject.group) &&
      rule.resources.some((resource) => resource === '*' || resource === '*/*' || resource === subject.plural) &&
      (rule.scope === undefined || rule.scope === '*' || (rule.scope === 'Namespaced') === subject.isNamespaced),
  );
}

/**
 * Whether the webhook's selectors let the object through to it. The namespace's labels count for what is in a namespace and for
 * the namespace itself; other cluster-scoped objects always pass ("Dynamic Admission Control").
 */
export function isSelected(
  { objects, namespaces }: FailClosedWebhook,
  subject: AdmissionRequest,
  labelsOfNamespace: (name: string) => Readonly<Record<string, string>>,
): boolean {
  if (!selects(objects, subject.labels)) return false;
  const isNamespace = subject.group === '' && subject.plural === 'namespaces';
  if (!subject.isNamespaced && !isNamespace) return true;
  return selects(namespaces, labelsOfNamespace(isNamespace ? subject.name : subject.namespace));
}

function asksOnCreate({ operations }: { readonly operations: readonly string[] }): boolean {
  return includes(operations, 'CREATE');
}

function includes(list: readonly string[], value: string): boolean {
  return list.includes('*') || list.includes(value);
}
