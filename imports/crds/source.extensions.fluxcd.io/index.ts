// Made by "strata import crd". Do not edit.
export { artifactGenerator, type ArtifactGenerator, type ArtifactGeneratorProps } from './v1beta1/artifact-generator.ts';
