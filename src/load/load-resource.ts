import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Acknowledgement } from '../model/acknowledgement.ts';
import type { LazyPlace } from '../model/source-place.ts';
import type { Release } from '../model/release.ts';
import type { Resource as PlannedResource } from '../model/resource.ts';
import { acknowledgementKey, type AcknowledgedFinding } from '../authoring/acknowledge.ts';
import { groupOf, resourceId } from '../model/identity.ts';
import { HelmRelease } from '../authoring/helm-release.ts';
import { manifestOf } from './manifest-of.ts';
import { placeOf } from './places.ts';
import { Resource } from '../authoring/resource.ts';

export interface ResourceContext {
  readonly root: string;
  readonly unit: string;
  place(construct: IConstruct): LazyPlace;
}

/** Makes the plan's view of one API object. */
export function loadResource(object: ApiObject, context: ResourceContext): PlannedResource {
  const manifest = manifestOf(object);
  const metadata = manifest.metadata as { readonly name?: string; readonly namespace?: string } | undefined;
  const namespace = metadata?.namespace ?? '';
  const name = metadata?.name ?? '';
  const group = groupOf(object.apiVersion);
  const release = releaseOf(object);
  const verbatim = Resource.isResource(object) ? object.verbatim : undefined;
  return {
    id: resourceId(group, object.kind, namespace, name),
    apiVersion: object.apiVersion, group, kind: object.kind, namespace, name, manifest,
    unit: context.unit, path: object.node.path, place: context.place(object),
    acknowledged: acknowledgementsOf(object, context.root),
    ...(release === undefined ? {} : { release }),
    ...(verbatim === undefined ? {} : { verbatim }),
  };
}

function releaseOf(object: ApiObject): Release | undefined {
  const scope = object.node.scope;
  return scope instanceof HelmRelease && scope.resource === object ? scope.release : undefined;
}

/** Acknowledgements on the object and on every construct above it. */
function acknowledgementsOf(object: ApiObject, root: string): readonly Acknowledgement[] {
  const found: Acknowledgement[] = [];
  for (let at: IConstruct | undefined = object; at !== undefined; at = at.node.scope) {
    for (const entry of at.node.metadata) {
      if (entry.type !== acknowledgementKey) continue;
      const { code, reason, stack } = entry.data as AcknowledgedFinding;
      found.push({ code, reason, place: placeOf(stack, root) });
    }
  }
  return found;
}
