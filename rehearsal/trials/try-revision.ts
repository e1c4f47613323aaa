import type { OutputFile } from '../../src/model/output-file.ts';
import type { Change } from '../api/cluster-view.ts';
import { textOf, titleOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { OpenStage } from '../open-stage.ts';
import type { RehearsalReport } from '../report/rehearsal-report.ts';
import { StillNotTrue, waitUntil } from '../wait-until.ts';
import { kustomizationKind } from '../watch/timeline.ts';
import { readinessOf } from '../watch/readiness.ts';
import { requestReconciliation } from './request-reconciliation.ts';

/** Applies another revision of the project over what is there, and lists what the engine deletes and creates on the way. */
export async function tryRevision(
  stage: OpenStage,
  project: string,
  revision: string,
  overlay: readonly OutputFile[],
): Promise<NonNullable<RehearsalReport['prune']>> {
  const before = managedObjects(stage);
  const deleted = new Set<string>();
  stage.view.onChange((change: Change) => {
    if (change.type === 'deleted' && before.has(keyOf(change.object))) deleted.add(keyOf(change.object));
  });
  const commit = await stage.repository.commitRevision(project, revision, overlay);
  const { namespace } = stage.plan.target.engine;
  await requestReconciliation(stage, 'GitRepository', namespace);
  let calm = 0;
  const notes: string[] = [];
  try {
    await waitUntil(
      `revision ${revision} is applied`,
      900_000,
      () => {
        calm = isApplied(stage, commit) ? calm + 1 : 0;
        return calm >= 10;
      },
      500,
    );
  } catch (error) {
    if (!(error instanceof StillNotTrue)) throw error;
    notes.push(error.message);
  }
  const after = managedObjects(stage);
  const created = [...after].filter(([key]) => !before.has(key)).map(([, title]) => title);
  // What was deleted and made anew counts as deleted: its data are gone.
  const gone = [...before].filter(([key]) => deleted.has(key)).map(([, title]) => title);
  return { revision, deleted: gone.sort(), created: created.sort(), notes };
}

/** By identity: title of every object that Flux or Helm says is its own. */
function managedObjects(stage: OpenStage): Map<string, string> {
  const objects = stage.view
    .kinds()
    .flatMap((kind) => stage.view.all(kind))
    .filter(isManaged);
  return new Map(objects.map((object) => [keyOf(object), titleOf(object)]));
}

function isManaged({ metadata: { labels = {}, annotations = {} } }: KubeObject): boolean {
  return (
    labels['kustomize.toolkit.fluxcd.io/name'] !== undefined || annotations['meta.helm.sh/release-name'] !== undefined
  );
}

function isApplied(stage: OpenStage, commit: string): boolean {
  const units = stage.view.all(kustomizationKind);
  return units.every(
    (unit) => readinessOf(unit).ready && textOf(unit, 'status', 'lastAppliedRevision').endsWith(commit),
  );
}

function keyOf(object: KubeObject): string {
  return `${object.apiVersion} ${titleOf(object)}`;
}
