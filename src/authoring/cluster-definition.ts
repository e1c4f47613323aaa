import type { Cluster } from './cluster.ts';
import type { EngineDefinition } from './engine.ts';
import type { ExternalDefinition } from './external.ts';
import type { NodePool, Target } from '../model/target.ts';
import { captureStack, type StackHolder } from './stack-holder.ts';
import { InputError } from './input-error.ts';
import { minorVersion } from './minor-version.ts';
import { requireNodes } from './require-nodes.ts';
import { requireRanges } from './require-ranges.ts';

/** One cluster, as its author describes it. */
export interface ClusterProps {
  /** Also the name of its folders under `clusters/` and `dist/`. */
  readonly name: string;
  /** Minor version: `1.36`. */
  readonly kubernetes: string;
  readonly engine: EngineDefinition;
  /** `cpu` and `memory` of one node as Kubernetes writes quantities: `4`, `16Gi`. @default none is known: what the nodes can hold is then not checked */
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
  if (typeof props.platform !== 'function')
    throw new Error('a cluster needs "platform(cluster) { ... }", which makes its layers');
  requireNodes(props.nodes ?? []);
  requireRanges(props.network ?? {});
  return {
    ...props,
    kubernetes: minorVersion('Kubernetes', props.kubernetes),
    platform: (cluster) => refusePromise(props.platform(cluster)),
    stack: captureStack(defineCluster),
  };
}

/** TypeScript lets an `async` function stand for one that returns nothing: what it makes later would be missing from the tree. */
function refusePromise(result: unknown): void {
  if (!(result instanceof Promise)) return;
  // It ends after everything else, and whatever it throws then would hide this.
  result.catch(() => {});
  throw new InputError(
    'cluster.ts',
    '"platform" returned a promise: it must not be "async", and make everything before it returns',
  );
}
