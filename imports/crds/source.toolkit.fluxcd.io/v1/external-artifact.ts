// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ExternalArtifactFields } from './external-artifact.types.ts';

export type ExternalArtifactProps = { readonly metadata: NamespacedMetadata } & ExternalArtifactFields;

export type ExternalArtifact = { readonly apiVersion: 'source.toolkit.fluxcd.io/v1'; readonly kind: 'ExternalArtifact' } & ExternalArtifactProps;

/** ExternalArtifact of source.toolkit.fluxcd.io/v1, namespaced. */
export function externalArtifact(props: ExternalArtifactProps): ExternalArtifact {
  return { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'ExternalArtifact', ...props };
}
