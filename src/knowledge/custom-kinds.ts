import { tryFindFluxKind } from './flux-kinds.ts';
import { tryFindKubernetesKind } from './kubernetes-kinds.ts';

/**
 * Cluster-scoped custom kinds of well-known software: what a pass falls back on where no CRD of the plan says it. From the CRDs
 * of the charts' current versions (cert-manager 1.21, External Secrets 2.9, Cilium 1.20, Gatekeeper 3.22, Karpenter 1.x,
 * CloudNativePG 1.30, Gateway API 1.6, snapshot-controller 8, Kyverno 1.17, Tekton operator 0.80).
 */
const clusterScoped: Readonly<Record<string, readonly string[]>> = {
  'cert-manager.io': ['ClusterIssuer'],
  'cilium.io': [
    'CiliumBGPAdvertisement',
    'CiliumBGPClusterConfig',
    'CiliumBGPNodeConfig',
    'CiliumBGPNodeConfigOverride',
    'CiliumBGPPeerConfig',
    'CiliumBGPPeeringPolicy',
    'CiliumCIDRGroup',
    'CiliumClusterwideEnvoyConfig',
    'CiliumClusterwideNetworkPolicy',
    'CiliumEgressGatewayPolicy',
    'CiliumEndpointSlice',
    'CiliumExternalWorkload',
    'CiliumIdentity',
    'CiliumL2AnnouncementPolicy',
    'CiliumLoadBalancerIPPool',
    'CiliumNode',
    'CiliumPodIPPool',
    'CiliumVTEPConfig',
  ],
  'crd.k8s.amazonaws.com': ['ENIConfig'],
  'elbv2.k8s.aws': ['IngressClassParams'],
  'expansion.gatekeeper.sh': ['ExpansionTemplate'],
  'external-secrets.io': ['ClusterExternalSecret', 'ClusterPushSecret', 'ClusterSecretStore'],
  'externaldata.gatekeeper.sh': ['Provider'],
  'frrk8s.metallb.io': ['FRRNodeState'],
  'gateway.networking.k8s.io': ['GatewayClass'],
  'generators.external-secrets.io': ['ClusterGenerator'],
  'groupsnapshot.storage.k8s.io': ['VolumeGroupSnapshotClass', 'VolumeGroupSnapshotContent'],
  'karpenter.k8s.aws': ['EC2NodeClass'],
  'karpenter.sh': ['NodeClaim', 'NodeOverlay', 'NodePool'],
  'kyverno.io': ['ClusterCleanupPolicy', 'ClusterPolicy'],
  'mutations.gatekeeper.sh': ['Assign', 'AssignImage', 'AssignMetadata', 'ModifySet'],
  'operator.tekton.dev': [
    'ManualApprovalGate',
    'OpenShiftPipelinesAsCode',
    'SyncerService',
    'TektonChain',
    'TektonConfig',
    'TektonDashboard',
    'TektonInstallerSet',
    'TektonMulticlusterProxyAAE',
    'TektonPipeline',
    'TektonPruner',
    'TektonResult',
    'TektonScheduler',
    'TektonTrigger',
  ],
  'postgresql.cnpg.io': ['ClusterImageCatalog'],
  'snapshot.storage.k8s.io': ['VolumeSnapshotClass', 'VolumeSnapshotContent'],
  'syncset.gatekeeper.sh': ['SyncSet'],
  'templates.gatekeeper.sh': ['ConstraintTemplate'],
};

const clusterScopedKinds = new Map(
  Object.entries(clusterScoped).flatMap(([group, kinds]) => kinds.map((kind) => [`${group}/${kind}`, true] as const)),
);

/** Every kind of Gatekeeper's constraints is made by a template, and cluster-scoped. */
const clusterScopedGroups = new Set(['constraints.gatekeeper.sh']);

/**
 * The scope of a kind: what Kubernetes, Flux and the table of custom kinds say. `undefined` for a kind that none of them knows,
 * for which only a CRD can tell.
 */
export function tryFindScope(group: string, kind: string): 'Namespaced' | 'Cluster' | undefined {
  const builtin = tryFindKubernetesKind(group, kind);
  if (builtin !== undefined) return builtin.scope;
  if (clusterScopedKinds.has(`${group}/${kind}`) || clusterScopedGroups.has(group)) return 'Cluster';
  if (tryFindFluxKind(group, kind) !== undefined || clusterScoped[group] !== undefined) return 'Namespaced';
  return undefined;
}

/** Whether objects of the kind have no namespace, as far as the tables know. */
export function isClusterScoped(group: string, kind: string): boolean {
  return tryFindScope(group, kind) === 'Cluster';
}

/** The plural of a kind in the API's paths: the table's, else English as `kubebuilder` makes it. */
export function pluralOf(group: string, kind: string): string {
  const known = tryFindKubernetesKind(group, kind) ?? tryFindFluxKind(group, kind);
  if (known !== undefined) return known.plural;
  const lower = kind.toLowerCase();
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${lower}es`;
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ies`;
  return `${lower}s`;
}
