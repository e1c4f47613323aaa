import type { Diagnostic } from '../../model/diagnostic.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { PodFacts } from '../../model/object-facts.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Resource } from '../../model/resource.ts';
import { didYouMean } from './support/did-you-mean.ts';
import { finding } from './support/finding.ts';
import { formatNode } from '../../model/identity.ts';
import { indexProvisions } from './support/index-provisions.ts';
import { resourcesById, resourcesOfKind } from '../../model/resource-lookups.ts';
import { isObject } from './support/read.ts';
import { namespaceLabels } from './support/namespace-labels.ts';
import { quoteList, quoteNode } from './support/words.ts';

const enforceLabel = 'pod-security.kubernetes.io/enforce';

/** The levels of the Pod Security Standards, the laxest first. */
const levels = ['privileged', 'baseline', 'restricted'] as const;

/** Values of a chart that change what its pods may do, whatever the chart calls them. */
const securityKeys = /security[-_]?context|^privileged$|^host(network|pid|ipc|path)|seccomp|apparmor|^capabilities$|^runAs/i;

/** Values that change pods in nothing that their level depends on. */
const otherKeys = /resources|selectors?/i;

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
    const unsure = unfollowed(on, provision);
    if (unsure.length > 0) found.push(unknownPods(plan, on, provision, pods, level, unsure));
    else if (rank(pods.podSecurity.level) < rank(level)) found.push(tooLax(plan, on, provision, pods, level));
  }
  return found;
}

function tooLax(plan: Plan, on: Resource, provision: Provision, pods: PodFacts, enforced: string): Diagnostic {
  const { namespace } = provision.facts;
  const isOwn = on.id === provision.id;
  return finding(plan, 'pod-security', {
    on,
    message: `${subject(on, provision)} of level ${levelOf(pods)}, and namespace "${namespace}" enforces "${enforced}": `
      + 'none of them would be admitted.',
    remedy: isOwn
      ? `Set the fields that "${enforced}" asks for, or label namespace "${namespace}" with "${enforceLabel}: ${pods.podSecurity.level}".`
      : `Label namespace "${namespace}" with "${enforceLabel}: ${pods.podSecurity.level}", or set the chart's security context values.`,
  });
}

/** Nobody can say whether such pods are admitted: what the facts say of them may be too strict or too lax. */
function unknownPods(plan: Plan, on: Resource, provision: Provision, pods: PodFacts, enforced: string, unsure: readonly string[]): Diagnostic {
  return finding(plan, 'pod-security', {
    on,
    severity: 'note',
    message: `${subject(on, provision)} of level ${levelOf(pods)} as far as its facts say, and namespace "${provision.facts.namespace}" enforces `
      + `"${enforced}"; it sets ${quoteList(unsure, 4)}, and what that changes in its pods is not known.`,
    remedy: 'Say with "brings" what pods it makes, or import the chart again where that was done by an earlier version.',
  });
}

function subject(on: Resource, { id }: Provision): string {
  return on.id === id ? `${quoteNode(on.id)} makes pods` : `${quoteNode(on.id)} makes "${formatNode(id)}", whose pods are`;
}

function levelOf({ podSecurity: { level, spoilers } }: PodFacts): string {
  return `"${level}"${spoilers.length === 0 ? '' : ` (${spoilers.join(', ')})`}`;
}

/** Values of the release that change the level of such pods, and that its chart's facts do not follow. */
function unfollowed({ release }: Resource, { facts }: Provision): readonly string[] {
  if (release?.facts === undefined || release.brings.some(({ kind, name }) => kind === facts.kind && name === facts.name)) return [];
  const unsure = (facts.unsure ?? []).filter((path) => !otherKeys.test(path));
  // Facts of earlier imports hold a level alone, which follows switches and no mappings.
  const isFollowed = release.facts.objects.some(({ pods }) => pods?.spec !== undefined);
  return unsure.length > 0 || isFollowed ? unsure : securityPaths(release.values);
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

/** Paths of values that are called like fields of security contexts. */
function securityPaths(values: JsonObject, above = ''): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const path = above === '' ? key : `${above}.${key}`;
    if (securityKeys.test(key)) return [path];
    return isObject(value) ? securityPaths(value, path) : [];
  });
}
