import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { kindsOf } from '../../model/resource-lookups.ts';
import { didYouMean } from './support/did-you-mean.ts';
import { finding } from './support/finding.ts';
import { isKubernetesGroup, kubernetesKinds } from '../../knowledge/kubernetes-kinds.ts';
import { quoteList, quoteNode } from './support/words.ts';
import { tryFindServedVersions } from '../../knowledge/served-versions.ts';

/** Groups that Kubernetes no longer has at all (deprecation guide, Kubernetes 1.22), each with where its kinds went. */
const removedGroups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  extensions: {
    DaemonSet: 'apps/v1',
    Deployment: 'apps/v1',
    ReplicaSet: 'apps/v1',
    Ingress: 'networking.k8s.io/v1',
    NetworkPolicy: 'networking.k8s.io/v1',
  },
};

/** Every object has an API version that the cluster's Kubernetes, its engine or the CRD serves. */
export function apiVersionNotServed(plan: Plan): Diagnostic[] {
  return kindsOf(plan).flatMap(({ group, kind, resources }) => {
    const moved = removedGroups[group];
    if (moved !== undefined) return resources.map((resource) => removed(plan, resource, moved[kind]));
    const served = servedBy(plan, group, kind);
    if (served === undefined)
      return isKubernetesGroup(group) ? resources.map((resource) => unknownKind(plan, resource)) : [];
    const apiVersions = new Set(served.versions.map((version) => (group === '' ? version : `${group}/${version}`)));
    return resources
      .filter(({ apiVersion }) => !apiVersions.has(apiVersion))
      .map((resource) => notServed(plan, resource, served));
  });
}

interface Served {
  readonly by: string;
  readonly versions: readonly string[];
}

function servedBy(plan: Plan, group: string, kind: string): Served | undefined {
  const known = tryFindServedVersions(plan.target, group, kind);
  if (known !== undefined) return known;
  const provisions = plan.catalogue.crds.get(`${group}/${kind}`) ?? [];
  const versions = provisions.flatMap(({ facts }) => facts.crd?.versions ?? []);
  const [first] = provisions;
  // A provision without facts may serve anything.
  if (first === undefined || provisions.some(({ facts }) => (facts.crd?.versions.length ?? 0) === 0)) return undefined;
  return { by: `the CRD of ${quoteNode(first.provider)}`, versions: [...new Set(versions)] };
}

function notServed(plan: Plan, resource: Resource, { by, versions }: Served): Diagnostic {
  const prefix = resource.group === '' ? '' : `${resource.group}/`;
  const [newest] = versions;
  return finding(plan, 'api-version-not-served', {
    on: resource,
    message:
      `${quoteNode(resource.id)} has the API version "${resource.apiVersion}", ` +
      `which ${by} does not serve${newest === undefined ? '' : `; it serves ${quoteList(versions, 4)}`}.`,
    remedy:
      newest === undefined
        ? `Use another kind: "${resource.kind}" is not served at all.`
        : `Write it in "${prefix}${newest}".`,
  });
}

function removed(plan: Plan, resource: Resource, successor: string | undefined): Diagnostic {
  return finding(plan, 'api-version-not-served', {
    on: resource,
    message:
      `${quoteNode(resource.id)} has the API version "${resource.apiVersion}", ` +
      `which Kubernetes ${plan.target.kubernetes} no longer has.`,
    remedy: successor === undefined ? 'Use a kind that Kubernetes still serves.' : `Write it in "${successor}".`,
  });
}

function unknownKind(plan: Plan, resource: Resource): Diagnostic {
  const kinds = kubernetesKinds.filter(({ group }) => group === resource.group).map(({ kind }) => kind);
  return finding(plan, 'api-version-not-served', {
    on: resource,
    message:
      `${quoteNode(resource.id)} is of kind "${resource.kind}" in "${resource.apiVersion}", ` +
      `which Kubernetes ${plan.target.kubernetes} does not have${didYouMean(resource.kind, kinds)}.`,
    remedy: 'Correct the kind or the API version.',
  });
}
