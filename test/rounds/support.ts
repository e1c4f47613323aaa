import {
  type Cluster,
  defineCluster,
  flux,
  git,
  HelmRelease,
  Layer,
  noInputs,
  Resource,
} from '../../src/authoring/index.ts';
import type { ClusterDefinition } from '../../src/authoring/cluster-definition.ts';
import type { ClusterInputs } from '../../src/authoring/cluster-inputs.ts';
import type { ImportedChart } from '../../src/authoring/imported-chart.ts';
import type { Plan } from '../../src/model/plan.ts';
import { settle } from '../../src/rounds/settle.ts';

/** An imported chart of which nothing is known but where it is. */
function importOf(name: string): ImportedChart {
  return {
    name,
    version: '1.0.0',
    repository: 'https://charts.example.com',
    content: `sha256:${name}`,
    shape: { kind: 'open' },
    crds: [],
    mayCreate: { definitions: false, groups: [] },
  };
}

export function clusterOf(
  platform: (cluster: Cluster) => void,
  more: Partial<ClusterDefinition> = {},
): ClusterDefinition {
  return defineCluster({
    name: 'test',
    kubernetes: '1.36',
    engine: flux('2.9', { source: git('https://git.example.com/platform.git') }),
    platform,
    ...more,
  });
}

/** A layer with one release of a chart of its name in namespace `a`, which stands in a layer of that name. */
export function releaseIn(
  layer: Layer,
  name: string,
  props: Partial<ConstructorParameters<typeof HelmRelease>[2]> = {},
): HelmRelease<object> {
  return new HelmRelease(layer, importOf(name), { namespace: { name: 'a' }, ...props });
}

export function namespaceIn(cluster: Cluster, name = 'a'): Layer {
  const layer = new Layer(cluster, `namespace-${name}`);
  new Resource(layer, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  return layer;
}

export function configMapIn(layer: Layer, name: string, values: string, namespace = 'a'): void {
  new Resource(layer, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace },
    data: { 'values.yaml': values },
  });
}

/** A cluster settled, and how often its code ran. */
export function settled(
  platform: (cluster: Cluster) => void,
  rendering: NonNullable<ClusterInputs['rendering']>,
  more: Partial<ClusterDefinition> = {},
): { readonly plan: Plan; readonly runs: number } {
  let runs = 0;
  const definition = clusterOf((cluster) => {
    runs += 1;
    platform(cluster);
  }, more);
  const plan = settle(definition, { ...noInputs, rendering }, '/');
  return { plan, runs };
}
