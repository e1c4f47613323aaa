import type { ApiObject } from 'cdk8s';
import type { JsonObject } from '../model/json.ts';
import type { LazyPlace } from '../model/source-place.ts';
import type { Release } from '../model/release.ts';
import type { Resource as PlannedResource } from '../model/resource.ts';
import type { Visit } from './walk.ts';
import { groupOf, resourceId } from '../model/identity.ts';
import { HelmRelease } from '../authoring/helm-release.ts';
import { manifestOf } from './manifest-of.ts';
import { placeOf } from './places.ts';
import { Resource } from '../authoring/resource.ts';
import { UnrenderableObject } from './unrenderable-object.ts';

/** Makes the plan's view of one API object. Throws `UnrenderableObject` where it has no manifest. */
export function loadResource(object: ApiObject, visit: Visit, place: LazyPlace, root: string): PlannedResource {
  const manifest = renderManifest(object, place);
  const metadata = manifest.metadata as { readonly name?: string; readonly namespace?: string } | undefined;
  const namespace = metadata?.namespace ?? '';
  const name = metadata?.name ?? '';
  const group = groupOf(object.apiVersion);
  const release = releaseOf(object);
  const verbatim = Resource.isResource(object) ? object.verbatim : undefined;
  return {
    id: resourceId(group, object.kind, namespace, name),
    apiVersion: object.apiVersion,
    group,
    kind: object.kind,
    namespace,
    name,
    manifest,
    unit: visit.unit,
    path: object.node.path,
    place,
    acknowledged: visit.acknowledged.map(({ code, reason, stack }) => ({ code, reason, place: placeOf(stack, root) })),
    ...(release === undefined ? {} : { release }),
    ...(verbatim === undefined ? {} : { verbatim }),
  };
}

function renderManifest(object: ApiObject, place: LazyPlace): JsonObject {
  try {
    return manifestOf(object);
  } catch (error) {
    throw new UnrenderableObject(object.node.path, place(), error);
  }
}

function releaseOf(object: ApiObject): Release | undefined {
  const scope = object.node.scope;
  return scope instanceof HelmRelease && scope.resource === object ? scope.release : undefined;
}
