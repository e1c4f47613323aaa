import { applyPatiently } from '../api/apply-patiently.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { OpenStage } from '../open-stage.ts';
import type { RehearsalInput } from '../rehearsal-input.ts';
import { fluxProcesses } from '../control-plane/flux-processes.ts';
import type { OutputFile } from '../../src/model/output-file.ts';
import { isReady } from '../understudies/stage.ts';
import { waitUntil } from '../wait-until.ts';
import { fluxComponents } from './flux-components.ts';
import { bootstrapFiles, fluxSync } from './flux-sync.ts';

type FluxInput = Pick<RehearsalInput, 'engine' | 'requeueDependency' | 'concurrent'>;

export interface FluxInstallation {
  /** What bootstrap adds to the repository. */
  readonly files: readonly OutputFile[];
  /** Source and root Kustomization: applied last, they set everything in motion. */
  readonly sync: readonly KubeObject[];
}

/** Installs Flux as `flux bootstrap` does: namespace, CRDs, controllers; not yet what they are to apply. */
export async function installFlux(
  stage: OpenStage,
  { engine, requeueDependency, concurrent }: FluxInput,
): Promise<FluxInstallation> {
  const { target } = stage.plan;
  const { namespace } = target.engine;
  const components = await fluxComponents(engine, stage.schemas, target);
  for (const object of inOrder(components)) await applyPatiently(stage.client, object, 'flux');
  const crds = components.filter(({ kind }) => kind === 'CustomResourceDefinition');
  // The controllers exit at once when they start before their kinds are served.
  const isEstablished = ({ metadata }: KubeObject) =>
    isReady(stage.view, 'apiextensions.k8s.io/CustomResourceDefinition', '', metadata.name);
  await waitUntil('the CRDs of Flux are established', 60_000, () => crds.every(isEstablished));
  const deployments = components.filter(({ kind }) => kind === 'Deployment');
  await waitUntil('the pods of Flux run', 120_000, () =>
    deployments.every(({ metadata }) => isReady(stage.view, 'apps/Deployment', namespace, metadata.name)),
  );
  const settings = {
    namespace,
    ...(requeueDependency === undefined ? {} : { requeueDependency }),
    ...(concurrent === undefined ? {} : { concurrent }),
  };
  for (const spec of await fluxProcesses(engine, stage.credentials, stage.root, settings)) stage.processes.start(spec);
  const hasSecret = stage.view.find('/Secret', namespace, namespace) !== undefined;
  const sync = fluxSync(target, hasSecret);
  return { sync, files: bootstrapFiles(target, components, sync) };
}

/** Namespaces first, as the rest is in one. */
function inOrder(objects: readonly KubeObject[]): KubeObject[] {
  return [...objects.filter(({ kind }) => kind === 'Namespace'), ...objects.filter(({ kind }) => kind !== 'Namespace')];
}
