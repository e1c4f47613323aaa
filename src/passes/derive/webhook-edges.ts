import type { Provision } from '../../model/catalogue.ts';
import type { Edge } from '../../model/edge.ts';
import { groupOf, resourceId } from '../../model/identity.ts';
import type { NodeId } from '../../model/identity.ts';
import type { ObjectFacts } from '../../model/object-facts.ts';
import type { Plan } from '../../model/plan.ts';
import { isAsked, isSelected, failClosedWebhooks, requestOf } from './admission.ts';
import type { FailClosedWebhook, AdmissionRequest } from './admission.ts';

/**
 * What an admission webhook is asked about comes after what answers it. A webhook exists only once its own release does: what
 * stands before that release is made while nobody asks yet, so these edges yield to all others.
 */
export function webhookEdges(plan: Plan): readonly Edge[] {
  const webhooks = failClosedWebhooks(plan.catalogue);
  return webhooks.length === 0 ? [] : edgesOf(plan, webhooks);
}

function edgesOf(plan: Plan, webhooks: readonly FailClosedWebhook[]): readonly Edge[] {
  const { catalogue } = plan;
  const webhooksOfKind = new Map<string, readonly FailClosedWebhook[]>();
  const labelsOf = namespaceLabels(plan);
  const edges: Edge[] = [];
  const ask = (from: NodeId, subject: AdmissionRequest, key: string, strength: Edge['strength'], what: string) => {
    let asked = webhooksOfKind.get(key);
    if (asked === undefined)
      webhooksOfKind.set(key, (asked = webhooks.filter((failClosed) => isAsked(failClosed, subject))));
    for (const failClosed of asked) {
      if (failClosed.provider !== from && isSelected(failClosed, subject, labelsOf))
        edges.push(edgeTo(from, failClosed, strength, what));
    }
  };
  for (const provisions of catalogue.byId.values()) {
    for (const provision of provisions) {
      if (!isMade(provision)) continue;
      const { provider, how, facts } = provision;
      const subject = kindHasWebhooks(webhooksOfKind, facts) ? requestOf(catalogue, facts) : undefined;
      if (subject !== undefined) ask(provider, subject, keyOf(facts), how === 'manifest' ? 'apply' : 'start', 'it');
      if (facts.pods !== undefined && facts.kind !== 'Pod')
        ask(provider, requestForPods(facts), '/Pod of a workload', 'start', 'its pods');
    }
  }
  return edges;
}

/** Charts' hooks and controllers' products come and go with their makers; what is there before is not asked about. */
function isMade({ how }: Provision): boolean {
  return how === 'manifest' || how === 'chart';
}

/** Skips the reading of objects of kinds for which the list of webhooks is known and empty. */
function kindHasWebhooks(known: ReadonlyMap<string, readonly FailClosedWebhook[]>, facts: ObjectFacts): boolean {
  const webhooks = known.get(keyOf(facts));
  return webhooks === undefined || webhooks.length > 0;
}

function keyOf({ apiVersion, kind }: ObjectFacts): string {
  return `${groupOf(apiVersion)}/${kind}`;
}

function requestForPods({ namespace, name, pods }: ObjectFacts): AdmissionRequest {
  return { group: '', version: 'v1', plural: 'pods', isNamespaced: true, namespace, name, labels: pods?.labels ?? {} };
}

/** Labels of a namespace, with the one that the API server adds to all of them. */
function namespaceLabels({ catalogue }: Plan): (name: string) => Readonly<Record<string, string>> {
  return (name) => {
    const provisions = catalogue.byId.get(resourceId('', 'Namespace', '', name)) ?? [];
    return Object.assign({ 'kubernetes.io/metadata.name': name }, ...provisions.map(({ facts }) => facts.labels));
  };
}

function edgeTo(
  from: NodeId,
  { webhook, provider, title }: FailClosedWebhook,
  strength: Edge['strength'],
  what: string,
): Edge {
  const through =
    webhook.service === undefined
      ? provider
      : resourceId('', 'Service', webhook.service.namespace, webhook.service.name);
  const reason = `webhook ${webhook.name} (${title}) is asked about ${what}`;
  return {
    from,
    to: provider,
    kind: 'webhook',
    reason,
    explicit: false,
    ...(through === provider ? {} : { through }),
    strength,
  };
}
