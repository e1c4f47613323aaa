import { KubeError } from '../api/kube-client.ts';
import type { KubeClient } from '../api/kube-client.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { patiently } from '../api/patiently.ts';
import type { NodePool, Target } from '../../src/model/target.ts';

/** What a cluster that declares no nodes gets: enough for anything that is not about sizes. */
const unspecified: NodePool = {
  name: 'node',
  count: 3,
  cpu: '16',
  memory: '64Gi',
  zones: ['zone-a', 'zone-b', 'zone-c'],
};

/** Makes the nodes of the cluster's pools, spread over their zones; kwok makes them Ready. */
export async function createNodes(client: KubeClient, target: Target, kubernetes: string): Promise<number> {
  const pools = target.nodes.length === 0 ? [unspecified] : target.nodes;
  const nodes = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, (_, index) => nodeOf(pool, index, kubernetes)),
  );
  for (const node of nodes) await patiently(`node ${node.metadata.name} is made`, () => createOnce(client, node));
  return nodes.length;
}

/** Created, not applied: server-side apply would drop the status. One that is there has been made by a call whose answer was lost. */
async function createOnce(client: KubeClient, node: KubeObject): Promise<void> {
  await client.create(node).catch((error: unknown) => {
    if (!(error instanceof KubeError && error.reason === 'AlreadyExists')) throw error;
  });
}

/** `pods: 110` is the kubelet's own default of `maxPods` (Kubernetes 1.36). */
function nodeOf(pool: NodePool, index: number, kubernetes: string): KubeObject {
  const name = `${pool.name}-${index}`;
  const zone = pool.zones[index % Math.max(pool.zones.length, 1)];
  const amounts = { cpu: pool.cpu, memory: pool.memory, pods: '110', 'ephemeral-storage': '100Gi' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      annotations: { 'kwok.x-k8s.io/node': 'fake', 'node.alpha.kubernetes.io/ttl': '0' },
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        'strata/pool': pool.name,
        ...(zone === undefined
          ? {}
          : { 'topology.kubernetes.io/zone': zone, 'topology.kubernetes.io/region': zone.replace(/(\d)[a-z]$/, '$1') }),
      },
    },
    status: { capacity: amounts, allocatable: amounts, nodeInfo: { kubeletVersion: `v${kubernetes}` } },
  } as unknown as KubeObject;
}
