import { groupOf, resourceId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import { releasesOf } from '../../src/model/resource-lookups.ts';
import type { ClusterView } from '../api/cluster-view.ts';
import { groupKindOf } from '../api/kube-client.ts';
import { listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';

/** Where an object of the cluster comes from. */
export interface Home {
  readonly unit: string;
  /** Identity of the HelmRelease whose chart made it; absent for the tree's own objects. */
  readonly release?: string;
}

type UnitOfObject = (object: KubeObject) => Home | undefined;

/**
 * Tells which unit, and which release in it, an object of the cluster belongs to: itself, its own objects, what its charts make (hooks too), what an owner makes that belongs to it, and
 * the claims of its StatefulSets. Nothing for what nobody in the tree made.
 */
export function createUnitOfObject(view: Pick<ClusterView, 'find' | 'all'>, plan: Plan): UnitOfObject {
  const { namespace: engine } = plan.target.engine;
  const own = new Map<string, Home>([
    ...plan.units.map(({ name }) => {
      return [resourceId('kustomize.toolkit.fluxcd.io', 'Kustomization', engine, name), { unit: name }] as const;
    }),
    ...plan.resources.map(({ id, unit }) => [id, { unit }] as const),
  ]);
  const homes = releasesOf(plan).map(({ id, unit, release }) => ({ release, home: { unit, release: id } }));
  const releases = new Map<string, Home>(
    homes.map(({ release, home }) => [`${release.namespace}/${release.name}`, home]),
  );
  const byResource = new Map<string, Home>(homes.map(({ home }) => [home.release, home]));
  const rendered = new Map<string, Home>(
    homes.flatMap(({ release, home }) =>
      release.rendering.objects.map(({ apiVersion, kind, namespace, name }) => {
        return [resourceId(groupOf(apiVersion), kind, namespace, name), home] as const;
      }),
    ),
  );
  const find = (object: KubeObject, seen: ReadonlySet<KubeObject>): Home | undefined => {
    if (seen.has(object)) return undefined;
    const { namespace = '', name, annotations = {}, labels = {}, ownerReferences = [] } = object.metadata;
    const id = resourceId(groupOf(object.apiVersion), object.kind, namespace, name);
    const release = `${annotations['meta.helm.sh/release-namespace']}/${annotations['meta.helm.sh/release-name']}`;
    const known = own.get(id) ?? releases.get(release) ?? rendered.get(id) ?? byResource.get(releaseIn(labels));
    if (known !== undefined) return known;
    const owners = ownerReferences.flatMap((owner) => {
      const group = groupKindOf(owner);
      return view.find(group, namespace, owner.name) ?? view.find(group, '', owner.name) ?? [];
    });
    const makers = object.kind === 'PersistentVolumeClaim' ? [...owners, ...makersOfClaim(view, object)] : owners;
    return makers.map((maker) => find(maker, new Set([...seen, object]))).find((home) => home !== undefined);
  };
  return (object) => find(object, new Set());
}

/** The HelmRelease that helm-controller names on what it makes: on its HelmChart too. */
function releaseIn(labels: NonNullable<KubeObject['metadata']['labels']>): string {
  const [name = '', namespace = ''] = ['name', 'namespace'].map((key) => labels[`helm.toolkit.fluxcd.io/${key}`]);
  return resourceId('helm.toolkit.fluxcd.io', 'HelmRelease', namespace, name);
}

/** StatefulSets whose templates make a claim of this name, and pods that mount it: a claim names no owner. */
function makersOfClaim(view: Pick<ClusterView, 'all'>, { metadata: { namespace, name } }: KubeObject): KubeObject[] {
  const isNear = (object: KubeObject) => object.metadata.namespace === namespace;
  const sets = view.all('apps/StatefulSet').filter((set) => {
    const names = listOf(set, 'spec', 'volumeClaimTemplates').map((template) => textOf(template, 'metadata', 'name'));
    return names.some((template) => {
      const start = `${template}-${set.metadata.name}-`;
      return name.startsWith(start) && /^\d+$/.test(name.slice(start.length));
    });
  });
  const pods = view.all('/Pod').filter((pod) => {
    return listOf(pod, 'spec', 'volumes').some(
      (volume) => textOf(volume, 'persistentVolumeClaim', 'claimName') === name,
    );
  });
  return [...sets, ...pods].filter(isNear);
}
