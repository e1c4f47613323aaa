/** A kind that Flux installs with itself. */
export interface FluxKind {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  /** Version to the minor releases of Flux 2.x that serve it: `[first, last]`, open where it lasts beyond the table. */
  readonly served: Readonly<Record<string, readonly [first: number, last?: number]>>;
}

type Row = readonly [kind: string, plural: string, served: FluxKind['served']];

/**
 * Versions served by Flux 2.7 to 2.9: the CRDs of each release's `install.yaml`; the release notes of 2.7 (image automation v1)
 * and of 2.8 (removal of source v1beta2, kustomize v1beta2, helm v2beta2) date the changes. All kinds are namespaced.
 */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'helm.toolkit.fluxcd.io': [['HelmRelease', 'helmreleases', { v2: [3], v2beta2: [2, 7] }]],
  'image.toolkit.fluxcd.io': [
    ['ImagePolicy', 'imagepolicies', { v1: [7], v1beta2: [0, 8] }],
    ['ImageRepository', 'imagerepositories', { v1: [7], v1beta2: [0, 8] }],
    ['ImageUpdateAutomation', 'imageupdateautomations', { v1: [7], v1beta2: [3, 8] }],
  ],
  'kustomize.toolkit.fluxcd.io': [['Kustomization', 'kustomizations', { v1: [0], v1beta2: [0, 7] }]],
  'notification.toolkit.fluxcd.io': [
    ['Alert', 'alerts', { v1beta3: [2], v1beta2: [0, 8] }],
    ['Provider', 'providers', { v1beta3: [2], v1beta2: [0, 8] }],
    ['Receiver', 'receivers', { v1: [0], v1beta2: [0, 8] }],
  ],
  'source.extensions.fluxcd.io': [['ArtifactGenerator', 'artifactgenerators', { v1beta1: [7] }]],
  'source.toolkit.fluxcd.io': [
    ['Bucket', 'buckets', { v1: [4], v1beta2: [0, 7] }],
    ['ExternalArtifact', 'externalartifacts', { v1: [7] }],
    ['GitRepository', 'gitrepositories', { v1: [0], v1beta2: [0, 7] }],
    ['HelmChart', 'helmcharts', { v1: [3], v1beta2: [0, 7] }],
    ['HelmRepository', 'helmrepositories', { v1: [3], v1beta2: [0, 7] }],
    ['OCIRepository', 'ocirepositories', { v1: [6], v1beta2: [0, 7] }],
  ],
};

/** Every kind of Flux, in the order of groups. */
export const fluxKinds: readonly FluxKind[] = Object.entries(rows).flatMap(([group, kinds]) =>
  kinds.map(([kind, plural, served]) => ({ group, kind, plural, served })),
);

const byKind = new Map(fluxKinds.map((known) => [`${known.group}/${known.kind}`, known]));

/** A kind of Flux by its group and name. */
export function tryFindFluxKind(group: string, kind: string): FluxKind | undefined {
  return byKind.get(`${group}/${kind}`);
}
