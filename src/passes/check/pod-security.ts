import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { PodFacts } from '../../model/object-facts.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Resource } from '../../model/resource.ts';
import { didYouMean } from './support/did-you-mean.ts';
import { finding } from './support/finding.ts';
import { formatNode } from '../../model/identity.ts';
import { indexProvisions } from './support/index-provisions.ts';
import { resourcesById, resourcesOfKind } from '../../model/resource-lookups.ts';
import { namespaceLabels } from './support/namespace-labels.ts';
import { quoteNode } from './support/words.ts';

const enforceLabel = 'pod-security.kubernetes.io/enforce';

/** The levels of the Pod Security Standards, the laxest first. */
const levels = ['privileged', 'baseline', 'restricted'] as const;

/** A namespace's own workloads, those of charts included, satisfy the level that its label enforces: else no pod of theirs is admitted. */
export function podSecurity(plan: Plan): Diagnostic[] {
  const enforced = new Map<string, string>();
  for (const [namespace, labels] of namespaceLabels(plan)) {
    const level = labels[enforceLabel];
    if (level !== undefined) enforced.set(namespace, level);
  }
  if (enforced.size === 0) return [];
  const resources = resourcesById(plan);
  const found = resourcesOfKind(plan, '', 'Namespace').flatMap((resource) => unknownLevel(plan, resource, enforced));
  for (const provision of indexProvisions(plan).withPods) {
    const { pods, namespace } = provision.facts;
    const level = enforced.get(namespace);
    const on = resources.get(provision.provider);
    if (pods === undefined || level === undefined || on === undefined) continue;
    if (rank(pods.podSecurity.level) < rank(level)) found.push(tooLax(plan, on, provision, pods, level));
  }
  return found;
}

function tooLax(plan: Plan, on: Resource, provision: Provision, pods: PodFacts, enforced: string): Diagnostic {
  const { namespace } = provision.facts;
  const isOwn = on.id === provision.id;
  return finding(plan, 'pod-security', {
    on,
    message:
      `${subject(on, provision)} of level ${levelOf(pods)}, and namespace "${namespace}" enforces "${enforced}": ` +
      'none of them would be admitted.',
    remedy: isOwn
      ? `Set the fields that "${enforced}" asks for, or label namespace "${namespace}" with "${enforceLabel}: ${pods.podSecurity.level}".`
      : `Label namespace "${namespace}" with "${enforceLabel}: ${pods.podSecurity.level}", or set the chart's security context values.`,
  });
}

function subject(on: Resource, { id }: Provision): string {
  return on.id === id
    ? `${quoteNode(on.id)} makes pods`
    : `${quoteNode(on.id)} makes "${formatNode(id)}", whose pods are`;
}

function levelOf({ podSecurity: { level, spoilers } }: PodFacts): string {
  return `"${level}"${spoilers.length === 0 ? '' : ` (${spoilers.join(', ')})`}`;
}

function unknownLevel(plan: Plan, resource: Resource, enforced: ReadonlyMap<string, string>): Diagnostic[] {
  const level = enforced.get(resource.name);
  if (level === undefined || rank(level) >= 0) return [];
  return [
    finding(plan, 'pod-security', {
      on: resource,
      message: `${quoteNode(resource.id)} enforces "${level}", which is no level of the Pod Security Standards${didYouMean(level, levels)}.`,
      remedy: 'Use "privileged", "baseline" or "restricted".',
    }),
  ];
}

/** -1 for a level that doesn't exist: nothing falls short of it. */
function rank(level: string): number {
  return (levels as readonly string[]).indexOf(level);
}
