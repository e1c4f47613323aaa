import type { Target } from '../model/target.ts';
import { tryFindFluxKind } from './flux-kinds.ts';
import { tryFindKubernetesKind } from './kubernetes-kinds.ts';

/** Who serves a kind that needs no CRD of the platform, and in which versions on this cluster. */
export interface ServedVersions {
  /** `Kubernetes 1.36` or `Flux 2.9`. */
  readonly by: string;
  /** Newest stable first. */
  readonly versions: readonly string[];
}

/** The versions of a kind that the cluster's API server or engine serves by itself; `undefined` for a kind that neither knows. */
export function tryFindServedVersions(target: Target, group: string, kind: string): ServedVersions | undefined {
  const builtin = tryFindKubernetesKind(group, kind);
  if (builtin !== undefined)
    return { by: `Kubernetes ${target.kubernetes}`, versions: servedAt(builtin.served, target.kubernetes) };
  const flux = target.engine.type === 'flux' ? tryFindFluxKind(group, kind) : undefined;
  if (flux !== undefined) return { by: `Flux ${target.engine.version}`, versions: servedAt(flux.served, target.engine.version) };
  return undefined;
}

type Served = Readonly<Record<string, readonly [first: number, last?: number]>>;

function servedAt(served: Served, version: string): readonly string[] {
  const minor = Number(version.split('.')[1] ?? 0);
  return Object.entries(served)
    .filter(([, [first, last]]) => first <= minor && (last === undefined || minor <= last))
    .map(([name]) => name);
}
