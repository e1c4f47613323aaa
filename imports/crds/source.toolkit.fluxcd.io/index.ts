// Made by "strata import crd". Do not edit.
export { bucket, type Bucket, type BucketProps } from './v1/bucket.ts';
export { externalArtifact, type ExternalArtifact, type ExternalArtifactProps } from './v1/external-artifact.ts';
export { gitRepository, type GitRepository, type GitRepositoryProps } from './v1/git-repository.ts';
export { helmChart, type HelmChart, type HelmChartProps } from './v1/helm-chart.ts';
export { helmRepository, type HelmRepository, type HelmRepositoryProps } from './v1/helm-repository.ts';
export { ociRepository, type OCIRepository, type OCIRepositoryProps } from './v1/oci-repository.ts';
