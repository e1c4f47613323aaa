// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ConfigFields } from './config.types.ts';

export type ConfigProps = { readonly metadata: NamespacedMetadata } & ConfigFields;

export type Config = { readonly apiVersion: 'config.gatekeeper.sh/v1alpha1'; readonly kind: 'Config' } & ConfigProps;

/** Config of config.gatekeeper.sh/v1alpha1, namespaced. */
export function config(props: ConfigProps): Config {
  return { apiVersion: 'config.gatekeeper.sh/v1alpha1', kind: 'Config', ...props };
}
