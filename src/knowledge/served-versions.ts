import { apiVersionNames } from '../model/api-answers.ts';
import type { Target } from '../model/target.ts';
import { fluxKinds, tryFindFluxKind } from './flux-kinds.ts';
import { kubernetesKinds, tryFindKubernetesKind } from './kubernetes-kinds.ts';

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
  if (flux !== undefined)
    return { by: `Flux ${target.engine.version}`, versions: servedAt(flux.served, target.engine.version) };
  return undefined;
}

type Served = Readonly<Record<string, readonly [first: number, last?: number]>>;

function servedAt(served: Served, version: string): readonly string[] {
  const minor = Number(version.split('.')[1] ?? 0);
  return Object.entries(served)
    .filter(([, [first, last]]) => first <= minor && (last === undefined || minor <= last))
    .map(([name]) => name);
}

/**
 * Every API version that a cluster serves before anything of the platform is installed, as Helm lists them: `policy/v1` and
 * `policy/v1/PodDisruptionBudget`, Kubernetes' and the engine's.
 */
export function servedApiVersions(target: Pick<Target, 'kubernetes' | 'engine'>): ReadonlySet<string> {
  const kinds = [
    ...kubernetesKinds.map((kind) => ({ ...kind, at: target.kubernetes })),
    ...(target.engine.type === 'flux' ? fluxKinds.map((kind) => ({ ...kind, at: target.engine.version })) : []),
  ];
  return new Set(
    kinds.flatMap(({ group, kind, served, at }) =>
      servedAt(served, at).flatMap((version) => apiVersionNames(group, version, kind)),
    ),
  );
}
