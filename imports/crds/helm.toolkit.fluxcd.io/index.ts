// Made by "strata import crd". Do not edit.
export { helmRelease, type HelmRelease, type HelmReleaseProps } from './v2/helm-release.ts';
