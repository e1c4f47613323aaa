import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Json } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { PodFacts } from '../../model/object-facts.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Resource } from '../../model/resource.ts';
import { didYouMean } from './support/did-you-mean.ts';
import { finding } from './support/finding.ts';
import { formatNode } from '../../model/identity.ts';
import { indexProvisions } from './support/index-provisions.ts';
import { resourcesById, resourcesOfKind } from '../../model/resource-lookups.ts';
import { isList, isObject } from './support/read.ts';
import { namespaceLabels } from './support/namespace-labels.ts';
import { quoteNode } from './support/words.ts';

const enforceLabel = 'pod-security.kubernetes.io/enforce';

/** The levels of the Pod Security Standards, the laxest first. */
const levels = ['privileged', 'baseline', 'restricted'] as const;

/** Values of a chart that change what its pods may do, whatever the chart calls them. */
const securityKeys = /security[-_]?context|^privileged$|^host(network|pid|ipc|path)|seccomp|apparmor|^capabilities$|^runAs/i;

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
    if (pods === undefined || level === undefined || rank(pods.podSecurity.level) >= rank(level)) continue;
    const on = resources.get(provision.provider);
    if (on !== undefined) found.push(tooLax(plan, on, provision, pods, level));
  }
  return found;
}

function tooLax(plan: Plan, on: Resource, provision: Provision, pods: PodFacts, enforced: string): Diagnostic {
  const { namespace } = provision.facts;
  const spoilers = pods.podSecurity.spoilers.length === 0 ? '' : ` (${pods.podSecurity.spoilers.join(', ')})`;
  const isOwn = on.id === provision.id;
  const who = isOwn ? `${quoteNode(on.id)} makes pods` : `${quoteNode(on.id)} makes "${formatNode(provision.id)}", whose pods are`;
  const unsure = on.release !== undefined && setsSecurity(on.release.values);
  return finding(plan, 'pod-security', {
    on,
    ...(unsure ? { severity: 'note' as const } : {}),
    message: `${who} of level "${pods.podSecurity.level}"${spoilers}, and namespace "${namespace}" enforces "${enforced}": `
      + 'none of them would be admitted.'
      + (unsure ? ' The release sets fields of security contexts, so this may no longer be true.' : ''),
    remedy: isOwn
      ? `Set the fields that "${enforced}" asks for, or label namespace "${namespace}" with "${enforceLabel}: ${pods.podSecurity.level}".`
      : `Label namespace "${namespace}" with "${enforceLabel}: ${pods.podSecurity.level}", or set the chart's security context values.`,
  });
}

function unknownLevel(plan: Plan, resource: Resource, enforced: ReadonlyMap<string, string>): Diagnostic[] {
  const level = enforced.get(resource.name);
  if (level === undefined || rank(level) >= 0) return [];
  return [finding(plan, 'pod-security', {
    on: resource,
    message: `${quoteNode(resource.id)} enforces "${level}", which is no level of the Pod Security Standards${didYouMean(level, levels)}.`,
    remedy: 'Use "privileged", "baseline" or "restricted".',
  })];
}

/** -1 for a level that doesn't exist: nothing falls short of it. */
function rank(level: string): number {
  return (levels as readonly string[]).indexOf(level);
}

function setsSecurity(value: Json | undefined): boolean {
  if (isList(value)) return value.some(setsSecurity);
  return isObject(value) && Object.entries(value).some(([key, item]) => securityKeys.test(key) || setsSecurity(item));
}
