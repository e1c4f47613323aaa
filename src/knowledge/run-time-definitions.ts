import type { ObjectFacts } from '../model/object-facts.ts';

type Row = readonly [group: string, kind: string, plural: string, scope: 'N' | 'C', ...versions: string[]];

/**
 * CRDs that a chart does not carry because its operator makes them when it runs, by chart. The first version is the stored one.
 * Cilium 1.20: `pkg/k8s/apis/cilium.io/client` and the schemas published for its CRDs; Tekton operator 0.80: what a TektonConfig
 * with profile `all` installs (Pipelines 1.15, Triggers 0.37).
 */
const rows: Readonly<Record<string, readonly Row[]>> = {
  cilium: [
    ['cilium.io', 'CiliumBGPAdvertisement', 'ciliumbgpadvertisements', 'C', 'v2', 'v2alpha1'],
    ['cilium.io', 'CiliumBGPClusterConfig', 'ciliumbgpclusterconfigs', 'C', 'v2', 'v2alpha1'],
    ['cilium.io', 'CiliumBGPNodeConfig', 'ciliumbgpnodeconfigs', 'C', 'v2', 'v2alpha1'],
    ['cilium.io', 'CiliumBGPNodeConfigOverride', 'ciliumbgpnodeconfigoverrides', 'C', 'v2', 'v2alpha1'],
    ['cilium.io', 'CiliumBGPPeerConfig', 'ciliumbgppeerconfigs', 'C', 'v2', 'v2alpha1'],
    ['cilium.io', 'CiliumCIDRGroup', 'ciliumcidrgroups', 'C', 'v2', 'v2alpha1'],
    ['cilium.io', 'CiliumClusterwideEnvoyConfig', 'ciliumclusterwideenvoyconfigs', 'C', 'v2'],
    ['cilium.io', 'CiliumClusterwideNetworkPolicy', 'ciliumclusterwidenetworkpolicies', 'C', 'v2'],
    ['cilium.io', 'CiliumEgressGatewayPolicy', 'ciliumegressgatewaypolicies', 'C', 'v2'],
    ['cilium.io', 'CiliumEndpoint', 'ciliumendpoints', 'N', 'v2'],
    ['cilium.io', 'CiliumEndpointSlice', 'ciliumendpointslices', 'C', 'v2alpha1'],
    ['cilium.io', 'CiliumEnvoyConfig', 'ciliumenvoyconfigs', 'N', 'v2'],
    ['cilium.io', 'CiliumIdentity', 'ciliumidentities', 'C', 'v2'],
    ['cilium.io', 'CiliumL2AnnouncementPolicy', 'ciliuml2announcementpolicies', 'C', 'v2alpha1'],
    ['cilium.io', 'CiliumLoadBalancerIPPool', 'ciliumloadbalancerippools', 'C', 'v2', 'v2alpha1'],
    ['cilium.io', 'CiliumLocalRedirectPolicy', 'ciliumlocalredirectpolicies', 'N', 'v2'],
    ['cilium.io', 'CiliumNetworkPolicy', 'ciliumnetworkpolicies', 'N', 'v2'],
    ['cilium.io', 'CiliumNode', 'ciliumnodes', 'C', 'v2'],
    ['cilium.io', 'CiliumNodeConfig', 'ciliumnodeconfigs', 'N', 'v2', 'v2alpha1'],
    ['cilium.io', 'CiliumPodIPPool', 'ciliumpodippools', 'C', 'v2alpha1'],
  ],
  'tekton-operator': [
    ['tekton.dev', 'CustomRun', 'customruns', 'N', 'v1beta1'],
    ['tekton.dev', 'Pipeline', 'pipelines', 'N', 'v1', 'v1beta1'],
    ['tekton.dev', 'PipelineRun', 'pipelineruns', 'N', 'v1', 'v1beta1'],
    ['tekton.dev', 'StepAction', 'stepactions', 'N', 'v1beta1'],
    ['tekton.dev', 'Task', 'tasks', 'N', 'v1', 'v1beta1'],
    ['tekton.dev', 'TaskRun', 'taskruns', 'N', 'v1', 'v1beta1'],
    ['tekton.dev', 'VerificationPolicy', 'verificationpolicies', 'N', 'v1alpha1'],
    ['resolution.tekton.dev', 'ResolutionRequest', 'resolutionrequests', 'N', 'v1beta1'],
    ['triggers.tekton.dev', 'ClusterInterceptor', 'clusterinterceptors', 'C', 'v1alpha1'],
    ['triggers.tekton.dev', 'ClusterTriggerBinding', 'clustertriggerbindings', 'C', 'v1beta1'],
    ['triggers.tekton.dev', 'EventListener', 'eventlisteners', 'N', 'v1beta1'],
    ['triggers.tekton.dev', 'Interceptor', 'interceptors', 'N', 'v1alpha1'],
    ['triggers.tekton.dev', 'Trigger', 'triggers', 'N', 'v1beta1'],
    ['triggers.tekton.dev', 'TriggerBinding', 'triggerbindings', 'N', 'v1beta1'],
    ['triggers.tekton.dev', 'TriggerTemplate', 'triggertemplates', 'N', 'v1beta1'],
  ],
};

const byChart: ReadonlyMap<string, readonly ObjectFacts[]> = new Map(
  Object.entries(rows).map(([chart, definitions]) => [chart, definitions.map(definitionOf)]),
);

/** CRDs that exist once a release of the chart runs, although the chart does not render them. */
export function runTimeDefinitions(chart: string): readonly ObjectFacts[] {
  return byChart.get(chart) ?? [];
}

function definitionOf([group, kind, plural, scope, ...versions]: Row): ObjectFacts {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    name: `${plural}.${group}`,
    namespace: '',
    crd: { group, kind, plural, scope: scope === 'C' ? 'Cluster' : 'Namespaced', versions, storage: versions[0] ?? '' },
  };
}
