import { textOf } from '../api/kube-object.ts';
import type { OpenStage } from '../open-stage.ts';
import { readinessOf } from '../watch/readiness.ts';
import { kustomizationKind } from '../watch/timeline.ts';

const apiVersions = {
  Kustomization: 'kustomize.toolkit.fluxcd.io/v1',
  GitRepository: 'source.toolkit.fluxcd.io/v1',
} as const;

/** Asks Flux to look at an object now, as `flux reconcile` does. Gives the mark by which Flux says that it has. */
export async function requestReconciliation(
  stage: OpenStage,
  kind: keyof typeof apiVersions,
  name: string,
): Promise<string> {
  const { namespace } = stage.plan.target.engine;
  const mark = new Date().toISOString();
  await stage.client.patch(
    { apiVersion: apiVersions[kind], kind, namespace, name },
    { metadata: { annotations: { 'reconcile.fluxcd.io/requestedAt': mark } } },
  );
  return mark;
}

/** Whether a unit has been looked at since, to the end. */
export function isReconciled(stage: OpenStage, unit: string, mark: string): boolean {
  const found = stage.view.find(kustomizationKind, stage.plan.target.engine.namespace, unit);
  return found !== undefined && readinessOf(found).ready && textOf(found, 'status', 'lastHandledReconcileAt') === mark;
}
