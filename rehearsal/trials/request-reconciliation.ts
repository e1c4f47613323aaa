import type { OpenStage } from '../open-stage.ts';

const apiVersions = {
  Kustomization: 'kustomize.toolkit.fluxcd.io/v1',
  GitRepository: 'source.toolkit.fluxcd.io/v1',
} as const;

/** Asks Flux to look at an object now, as `flux reconcile` does. */
export async function requestReconciliation(stage: OpenStage, kind: keyof typeof apiVersions, name: string): Promise<void> {
  const { namespace } = stage.plan.target.engine;
  const annotations = { 'reconcile.fluxcd.io/requestedAt': new Date().toISOString() };
  await stage.client.patch({ apiVersion: apiVersions[kind], kind, namespace, name }, { metadata: { annotations } });
}
