/** The cluster that a plan is made for: what is known of it before any object is. */
export interface Target {
  readonly name: string;
  /** Minor version: `1.36`. */
  readonly kubernetes: string;
  readonly engine: Engine;
  /** As users tell environments apart; absent where a cluster is the only one. */
  readonly environment?: string;
  readonly nodes: readonly NodePool[];
  /** Ranges that belong to the cluster, for checks on addresses. */
  readonly network?: {
    readonly nodes?: readonly string[];
    readonly pods?: readonly string[];
    readonly services?: readonly string[];
  };
}

export interface Engine {
  readonly type: 'flux' | 'argocd';
  /** Minor version: `2.9`. */
  readonly version: string;
  readonly source: GitSource;
  /** `strict` orders the layers one after the other; `derived` only as the objects need. */
  readonly stages: 'strict' | 'derived';
  /** Where the engine itself runs. */
  readonly namespace: string;
  /** How often a unit is compared with the cluster. */
  readonly interval: string;
  readonly decryption?: { readonly secret: string; readonly recipients: readonly string[] };
}

/** The object by which the engine reads the platform's own repository: bootstrap names it after the namespace that it installs into. */
export function engineRepository({ namespace }: Pick<Engine, 'namespace'>) {
  return { kind: 'GitRepository', namespace, name: namespace } as const;
}

export interface GitSource {
  readonly url: string;
  readonly branch: string;
}

export interface NodePool {
  readonly name: string;
  readonly count: number;
  /** Quantities of one node. */
  readonly cpu: string;
  readonly memory: string;
  readonly zones: readonly string[];
}
