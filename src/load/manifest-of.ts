import type { ApiObject } from 'cdk8s';
import type { JsonObject } from '../model/json.ts';
import { Resource } from '../authoring/resource.ts';
import { normalizeManifest } from '../authoring/normalize-manifest.ts';

/** The manifest of any cdk8s object: Strata's own as it was given, all others as their library renders them. */
export function manifestOf(object: ApiObject): JsonObject {
  return Resource.isResource(object) ? object.manifestJson() : normalizeManifest(object.toJson() as object);
}
