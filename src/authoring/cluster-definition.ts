import type { Cluster } from './cluster.ts';
import type { EngineDefinition } from './engine.ts';
import type { ExternalDefinition } from './external.ts';
import type { NodePool, Target } from '../model/target.ts';
import { captureStack, type StackHolder } from './stack-holder.ts';
import { minorVersion } from './minor-version.ts';

/** One cluster, as its author describes it. */
export interface ClusterProps {
  /** Also the name of its folders under `clusters/` and `dist/`. */
  readonly name: string;
  /** Minor version: `1.36`. */
  readonly kubernetes: string;
  readonly engine: EngineDefinition;
  /** @default none is known: what the nodes can hold is then not checked */
  readonly nodes?: readonly NodePool[];
  readonly environment?: string;
  /** Ranges of nodes, pods and Services in CIDR notation, for checks on addresses. */
  readonly network?: Target['network'];
  /** What exists before the engine starts, or is made outside it. */
  readonly externals?: readonly ExternalDefinition[];
  /** Makes the layers, in the order in which they stand on each other. */
  platform(cluster: Cluster): void;
}

/** A described cluster, and where that was written. */
export interface ClusterDefinition extends ClusterProps {
  readonly stack: StackHolder;
}

/** Describes a cluster; `clusters/<name>/cluster.ts` exports the result as its default. */
export function defineCluster(props: ClusterProps): ClusterDefinition {
  return { ...props, kubernetes: minorVersion('Kubernetes', props.kubernetes), platform: (cluster) => props.platform(cluster), stack: captureStack(defineCluster) };
}
