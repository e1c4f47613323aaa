import { tryFindScope } from '../knowledge/custom-kinds.ts';
import { asObject, textOf } from '../knowledge/facts/parts.ts';
import { isKubernetesGroup } from '../knowledge/kubernetes-kinds.ts';
import { groupOf } from '../model/identity.ts';
import type { JsonObject } from '../model/json.ts';
import { identityOf, type PlacedObject } from './placed-object.ts';
import type { RenderedManifests } from './rendered-manifests.ts';
import { unfoldObjects } from './unfold-objects.ts';

/** Whether objects of a custom kind have no namespace; `undefined` where that is not known. */
export type IsClusterScoped = (group: string, kind: string) => boolean | undefined;

export interface PlaceOptions {
  /** The release's namespace: it takes what names none. */
  readonly namespace: string;
  /** What is known of kinds beside the tables and the rendering's own definitions. */
  readonly isClusterScoped?: IsClusterScoped;
}

/**
 * All objects of a rendering in its order, each in its namespace. Helm leaves the release's namespace out of what it
 * prints where a template does. Objects of kinds that nobody knows count as namespaced.
 */
export function placeObjects(rendering: RenderedManifests, options: PlaceOptions): readonly PlacedObject[] {
  const { namespace, isClusterScoped = () => undefined } = options;
  const unfolded = unfoldObjects(rendering);
  const defined = scopesOf(unfolded.map(({ object }) => object));
  const isCluster = (group: string, kind: string) => {
    const isKnown = isKubernetesGroup(group) ? undefined : isClusterScoped(group, kind);
    return defined.get(`${group}/${kind}`) ?? isKnown ?? tryFindScope(group, kind) === 'Cluster';
  };
  return unfolded.map(({ object: given, at, isFromFolder }) => {
    const kind = textOf(given.kind);
    const object = inNamespace(given, isCluster(groupOf(textOf(given.apiVersion)), kind) ? '' : namespace);
    return { identity: identityOf(object), place: `${kind} ${at}`, object, isFromFolder };
  });
}

/** Whether the kinds that a rendering defines are cluster-scoped. */
function scopesOf(objects: readonly JsonObject[]): ReadonlyMap<string, boolean> {
  const definitions = objects
    .filter(({ kind }) => kind === 'CustomResourceDefinition')
    .map(({ spec }) => asObject(spec));
  return new Map(
    definitions.map(({ group, names, scope }) => {
      return [`${textOf(group)}/${textOf(asObject(names).kind)}`, scope === 'Cluster'];
    }),
  );
}

/** The object where it ends up: an empty namespace stands for a cluster-scoped kind. */
function inNamespace(object: JsonObject, home: string): JsonObject {
  const { namespace, ...metadata } = asObject(object.metadata);
  const own = textOf(namespace);
  if (home === '') return { ...object, metadata };
  return { ...object, metadata: { ...metadata, namespace: own === '' ? home : own } };
}
