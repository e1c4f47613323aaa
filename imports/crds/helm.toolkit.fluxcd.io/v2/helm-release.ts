// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { HelmReleaseFields } from './helm-release.types.ts';

export type HelmReleaseProps = { readonly metadata: NamespacedMetadata } & HelmReleaseFields;

export type HelmRelease = { readonly apiVersion: 'helm.toolkit.fluxcd.io/v2'; readonly kind: 'HelmRelease' } & HelmReleaseProps;

/** HelmRelease of helm.toolkit.fluxcd.io/v2, namespaced. */
export function helmRelease(props: HelmReleaseProps): HelmRelease {
  return { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', ...props };
}
