import type { Catalogue, Provision } from '../../model/catalogue.ts';
import { memoize } from '../../model/memoize.ts';

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

/** The index of a catalogue, in the catalogue's own order. */
export const catalogueIndex = memoize(({ byId }: Catalogue): CatalogueIndex => {
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
});
