import type { Catalogue, Provision } from '../../model/catalogue.ts';

/** The provisions that single passes look through, so that the whole catalogue is walked once and not by each. */
export interface CatalogueIndex {
  /** What charts render and their hooks make. */
  readonly ofCharts: readonly Provision[];
  readonly withPods: readonly Provision[];
  readonly withClaims: readonly Provision[];
  readonly withWebhooks: readonly Provision[];
  readonly withApis: readonly Provision[];
  /** StorageClasses for claims that name none. */
  readonly defaultClasses: readonly Provision[];
}

/** A catalogue never changes, so its index is kept for as long as it lives. */
const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** The index of a catalogue, in the catalogue's own order. */
export function catalogueIndex(catalogue: Catalogue): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = buildIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}

function buildIndex({ byId }: Catalogue): CatalogueIndex {
  const ofCharts: Provision[] = [];
  const withPods: Provision[] = [];
  const withClaims: Provision[] = [];
  const withWebhooks: Provision[] = [];
  const withApis: Provision[] = [];
  const defaultClasses: Provision[] = [];
  for (const provisions of byId.values()) {
    for (const provision of provisions) {
      const { how, facts } = provision;
      if (how === 'chart' || how === 'hook') ofCharts.push(provision);
      if (facts.pods !== undefined) withPods.push(provision);
      if (facts.claims !== undefined || facts.pods?.claims.length) withClaims.push(provision);
      if (facts.webhooks !== undefined) withWebhooks.push(provision);
      if (facts.apiService !== undefined) withApis.push(provision);
      if (facts.isDefault === true) defaultClasses.push(provision);
    }
  }
  return { ofCharts, withPods, withClaims, withWebhooks, withApis, defaultClasses };
}
