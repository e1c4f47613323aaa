// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ArtifactGeneratorFields } from './artifact-generator.types.ts';

export type ArtifactGeneratorProps = { readonly metadata: NamespacedMetadata } & ArtifactGeneratorFields;

export type ArtifactGenerator = { readonly apiVersion: 'source.extensions.fluxcd.io/v1beta1'; readonly kind: 'ArtifactGenerator' } & ArtifactGeneratorProps;

/** ArtifactGenerator of source.extensions.fluxcd.io/v1beta1, namespaced. */
export function artifactGenerator(props: ArtifactGeneratorProps): ArtifactGenerator {
  return { apiVersion: 'source.extensions.fluxcd.io/v1beta1', kind: 'ArtifactGenerator', ...props };
}
