// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ScrapeConfigFields } from './scrape-config.types.ts';

export type ScrapeConfigProps = { readonly metadata: NamespacedMetadata } & ScrapeConfigFields;

export type ScrapeConfig = { readonly apiVersion: 'monitoring.coreos.com/v1alpha1'; readonly kind: 'ScrapeConfig' } & ScrapeConfigProps;

/** ScrapeConfig of monitoring.coreos.com/v1alpha1, namespaced. */
export function scrapeConfig(props: ScrapeConfigProps): ScrapeConfig {
  return { apiVersion: 'monitoring.coreos.com/v1alpha1', kind: 'ScrapeConfig', ...props };
}
