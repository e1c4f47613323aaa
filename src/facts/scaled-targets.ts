import { asObject, textOf } from '../knowledge/facts/parts.ts';
import type { JsonObject } from '../model/json.ts';

const scalers: ReadonlySet<string> = new Set(['HorizontalPodAutoscaler', 'ScaledObject']);

/** Workloads of which an autoscaler of the same rendering says how many pods they have. */
export function scaledTargets(manifests: readonly JsonObject[]): ReadonlySet<string> {
  const targets = manifests
    .filter(({ kind }) => scalers.has(textOf(kind)))
    .map(({ spec, metadata }) => {
      const { kind, name } = asObject(asObject(spec).scaleTargetRef);
      return keyOf(
        kind === undefined ? 'Deployment' : textOf(kind),
        textOf(asObject(metadata).namespace),
        textOf(name),
      );
    });
  return new Set(targets);
}

/** How an autoscaler names a workload. */
export function targetKey({ kind, metadata }: JsonObject): string {
  const { namespace, name } = asObject(metadata);
  return keyOf(textOf(kind), textOf(namespace), textOf(name));
}

function keyOf(kind: string, namespace: string, name: string): string {
  return `${kind} ${namespace}/${name}`;
}
