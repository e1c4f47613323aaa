import type { ReferenceRule } from '../reference-rule.ts';
import { rulesFor } from '../reference-rule.ts';

const sourceGroup = 'source.toolkit.fluxcd.io';
const helmRelease = 'helm.toolkit.fluxcd.io/HelmRelease';
const kustomization = 'kustomize.toolkit.fluxcd.io/Kustomization';
const image = 'image.toolkit.fluxcd.io';
const notification = 'notification.toolkit.fluxcd.io';

const sourceKinds = Object.fromEntries(
  ['Bucket', 'ExternalArtifact', 'GitRepository', 'HelmChart', 'HelmRepository', 'OCIRepository'].map((kind) => [
    kind,
    `${sourceGroup}/${kind}`,
  ]),
);
const values = { kind: 'kind', kinds: { ConfigMap: '/ConfigMap', Secret: '/Secret' } };
const named = { name: 'name', namespace: 'namespace' } as const;
const secret = { to: '/Secret', name: 'name', edge: 'secret', strength: 'start' } as const;
const serviceAccount = { to: '/ServiceAccount', edge: 'service-account', strength: 'start' } as const;
const source = { to: { kind: 'kind', kinds: sourceKinds }, ...named, edge: 'source', strength: 'start' } as const;

/** What a Receiver or an Alert may name; `*` as a name is no reference. */
const reconciled = {
  ...sourceKinds,
  HelmRelease: helmRelease,
  Kustomization: kustomization,
  ImagePolicy: `${image}/ImagePolicy`,
  ImageRepository: `${image}/ImageRepository`,
  ImageUpdateAutomation: `${image}/ImageUpdateAutomation`,
};

/** Fields of Flux 2.9: the API reference of each controller. */
export const fluxReferences: readonly ReferenceRule[] = [
  { of: [helmRelease], path: 'spec.chart.spec.sourceRef', ...source },
  { of: [helmRelease], path: 'spec.chartRef', ...source },
  {
    of: [helmRelease],
    path: 'spec.valuesFrom[]',
    to: values,
    name: 'name',
    keys: ['valuesKey'],
    defaultKey: 'values.yaml',
    optional: 'optional',
    edge: 'values-from',
    strength: 'start',
  },
  { of: [helmRelease], path: 'spec.dependsOn[]', to: helmRelease, ...named, edge: 'reference', strength: 'start' },
  { of: [helmRelease], path: 'spec.chart.spec.verify.secretRef', ...secret },
  { of: [helmRelease, kustomization], path: 'spec.kubeConfig.secretRef', ...secret },
  { of: [helmRelease, kustomization], path: 'spec.serviceAccountName', ...serviceAccount },
  { of: [kustomization], path: 'spec.sourceRef', ...source },
  { of: [kustomization], path: 'spec.decryption.secretRef', ...secret },
  { of: [kustomization], path: 'spec.dependsOn[]', to: kustomization, ...named, edge: 'reference', strength: 'start' },
  {
    of: [kustomization],
    path: 'spec.postBuild.substituteFrom[]',
    to: values,
    name: 'name',
    optional: 'optional',
    edge: 'values-from',
    strength: 'start',
  },
  ...rulesFor(
    ['Bucket', 'GitRepository', 'HelmRepository', 'OCIRepository'].map((kind) => `${sourceGroup}/${kind}`),
    secret,
    ['spec.secretRef', 'spec.certSecretRef', 'spec.proxySecretRef', 'spec.verify.secretRef'],
  ),
  { of: [`${sourceGroup}/HelmChart`], path: 'spec.verify.secretRef', ...secret },
  { of: [`${sourceGroup}/HelmChart`], path: 'spec.sourceRef', ...source },
  {
    of: [`${sourceGroup}/GitRepository`],
    path: 'spec.include[].repository',
    to: `${sourceGroup}/GitRepository`,
    name: 'name',
    edge: 'source',
    strength: 'start',
  },
  {
    of: [`${sourceGroup}/Bucket`, `${sourceGroup}/GitRepository`, `${sourceGroup}/OCIRepository`],
    path: 'spec.serviceAccountName',
    ...serviceAccount,
  },
  ...rulesFor(`${image}/ImageRepository`, secret, ['spec.secretRef', 'spec.certSecretRef', 'spec.proxySecretRef']),
  { of: [`${image}/ImageRepository`], path: 'spec.serviceAccountName', ...serviceAccount },
  {
    of: [`${image}/ImagePolicy`],
    path: 'spec.imageRepositoryRef',
    to: `${image}/ImageRepository`,
    ...named,
    edge: 'reference',
    strength: 'start',
  },
  {
    of: [`${image}/ImageUpdateAutomation`],
    path: 'spec.sourceRef',
    to: { kind: 'kind', kinds: sourceKinds, defaultKind: 'GitRepository' },
    ...named,
    edge: 'source',
    strength: 'start',
  },
  { of: [`${image}/ImageUpdateAutomation`], path: 'spec.git.commit.signingKey.secretRef', ...secret },
  {
    of: [`${notification}/Alert`],
    path: 'spec.providerRef',
    to: `${notification}/Provider`,
    name: 'name',
    edge: 'reference',
    strength: 'prefer',
  },
  {
    of: [`${notification}/Alert`],
    path: 'spec.eventSources[]',
    to: { kind: 'kind', kinds: reconciled },
    ...named,
    edge: 'reference',
    strength: 'none',
  },
  ...rulesFor(`${notification}/Provider`, secret, ['spec.secretRef', 'spec.certSecretRef', 'spec.proxySecretRef']),
  { of: [`${notification}/Receiver`], path: 'spec.secretRef', ...secret, fixedKeys: ['token'] },
  {
    of: [`${notification}/Receiver`],
    path: 'spec.resources[]',
    to: { kind: 'kind', kinds: reconciled },
    ...named,
    edge: 'reference',
    strength: 'none',
  },
];
