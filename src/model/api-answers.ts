import type { Catalogue } from './catalogue.ts';
import type { NodeId } from './identity.ts';
import type { ObjectFacts } from './object-facts.ts';
import type { Rendering } from './rendering.ts';

/** A kind in one version as Helm's `.Capabilities.APIVersions` lists it: the API version, and the same with the kind. */
export function apiVersionNames(group: string, version: string, kind: string): readonly [string, string] {
  const apiVersion = group === '' ? version : `${group}/${version}`;
  return [apiVersion, `${apiVersion}/${kind}`];
}

/** The API versions that an object brings: by a definition, or as an aggregated API. */
export function apiVersionsOf({ crd, apiService }: Pick<ObjectFacts, 'crd' | 'apiService'>): readonly string[] {
  if (crd !== undefined) return crd.versions.flatMap((version) => apiVersionNames(crd.group, version, crd.kind));
  return apiService === undefined ? [] : [`${apiService.group}/${apiService.version}`];
}

/** Which API versions each object of the tree or external brings. */
export function apiVersionsByProvider({ byId }: Catalogue): ReadonlyMap<NodeId, readonly string[]> {
  const found = new Map<NodeId, string[]>();
  for (const provisions of byId.values()) {
    for (const { provider, facts } of provisions) {
      const names = apiVersionsOf(facts);
      if (names.length > 0) found.set(provider, [...(found.get(provider) ?? []), ...names]);
    }
  }
  return found;
}

/**
 * Whether a release finds an API version served: by the cluster, or by the chart's own folder `crds`, which the engine applies
 * before it renders the templates.
 */
export function answerTo(
  version: string,
  served: ReadonlySet<string>,
  own: Pick<Rendering, 'crdsFolder' | 'objects'>,
): boolean {
  if (served.has(version)) return true;
  if (own.crdsFolder.length === 0) return false;
  const folder = new Set(own.crdsFolder);
  return own.objects.some((object) => folder.has(object.name) && apiVersionsOf(object).includes(version));
}
