import { ApiObject } from 'cdk8s';
import {
  External,
  HelmRelease,
  Resource,
  type Cluster,
  type JsonObject,
  type ObjectFacts,
} from '../../src/authoring/index.ts';

/** Pods that are known to run, by the workload that makes them. */
export interface KnownPods {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly hostNetwork: boolean;
}

/** All objects that a cluster's releases and externals make, as far as is known. */
export function knownObjects(cluster: Cluster): readonly ObjectFacts[] {
  return cluster.node.findAll().flatMap((construct) => {
    if (construct instanceof HelmRelease) return construct.objects;
    return construct instanceof External ? construct.definition.objects : [];
  });
}

/** The pods of a cluster: of releases, of externals, and of workloads that the tree itself holds. */
export function knownPods(cluster: Cluster): readonly KnownPods[] {
  const made = knownObjects(cluster).flatMap(({ kind, namespace, name, pods }) =>
    pods === undefined ? [] : [{ kind, namespace, name, labels: pods.labels, hostNetwork: pods.hostNetwork }],
  );
  const written = cluster.node
    .findAll()
    .flatMap((construct) =>
      ApiObject.isApiObject(construct) && Resource.isResource(construct) ? podsOfManifest(construct.manifest) : [],
    );
  return [...made, ...written];
}

/** Whether labels that select pods select these. */
export function selectsPods(namespace: string, labels: Readonly<Record<string, string>>, pods: KnownPods): boolean {
  return pods.namespace === namespace && Object.entries(labels).every(([key, value]) => pods.labels[key] === value);
}

function podsOfManifest(manifest: JsonObject): KnownPods[] {
  const { name = '', namespace = '' } = (manifest.metadata ?? {}) as { name?: string; namespace?: string };
  const template = (manifest.spec as { template?: PodTemplate } | undefined)?.template;
  if (template?.spec?.containers === undefined) return [];
  const labels = template.metadata?.labels ?? {};
  return [{ kind: manifest.kind as string, namespace, name, labels, hostNetwork: template.spec.hostNetwork ?? false }];
}

interface PodTemplate {
  readonly metadata?: { readonly labels?: Record<string, string> };
  readonly spec?: { readonly containers?: readonly unknown[]; readonly hostNetwork?: boolean };
}
