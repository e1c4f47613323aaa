import { factsOfManifest } from '../../knowledge/facts-of-manifest.ts';
import type { Edge } from '../../model/edge.ts';
import { isExternalId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { resourcesOfKind } from '../../model/resource-lookups.ts';
import { addAdditions, addProducts, addReflectedCopies } from './catalogue/add-products.ts';
import { addReleases } from './catalogue/add-releases.ts';
import { addSelfMadeSecrets } from './catalogue/add-self-made-secrets.ts';
import { addObjectsOfNamespaces, addStandardObjects } from './catalogue/add-standard-objects.ts';
import { CatalogueBuilder } from './catalogue/catalogue-builder.ts';

/**
 * Lists everything that will exist and who makes it: manifests, what charts render and their hooks and operators make, what
 * controllers make of custom resources, what Kubernetes and the engine bring, and the externals. Edges of an earlier derivation
 * are dropped.
 */
export function catalogue(plan: Plan): Plan {
  const entries = new CatalogueBuilder();
  for (const { id, objects } of plan.externals) for (const facts of objects) entries.add(facts, id, 'external');
  for (const { id, manifest } of plan.resources) entries.addManifest(id, factsOfManifest(manifest));
  addReleases(entries, plan);
  addStandardObjects(entries, plan);
  addProducts(entries, plan);
  addReflectedCopies(entries, plan);
  addObjectsOfNamespaces(entries, plan);
  addSelfMadeSecrets(entries, plan);
  addAdditions(entries, plan);
  const opaque = resourcesOfKind(plan, 'helm.toolkit.fluxcd.io', 'HelmRelease')
    .filter(isOpaque)
    .map(({ id }) => id);
  return {
    ...plan,
    edges: plan.edges.filter(isLoaded),
    unmet: [],
    catalogue: { byId: entries.byId, crds: entries.crds, opaque },
  };
}

/** What the loader knows and no derivation could: what authors wrote, and on which externals an object relies. */
function isLoaded({ explicit, kind, from }: Edge): boolean {
  return explicit || (kind === 'condition' && !isExternalId(from));
}

/** A HelmRelease whose chart nobody imported, or whose rendering is not current or not whole. */
function isOpaque({ release }: Resource): boolean {
  return release === undefined || release.rendering.state !== 'current' || release.rendering.partial.length > 0;
}
