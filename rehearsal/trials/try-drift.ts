import type { Json } from '../../src/model/json.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { fieldOf } from '../api/kube-object.ts';
import type { OpenStage } from '../open-stage.ts';
import type { DriftStory } from '../report/rehearsal-report.ts';
import { StillNotTrue, waitUntil } from '../wait-until.ts';
import { isReady } from '../understudies/stage.ts';
import { kustomizationKind } from '../watch/timeline.ts';
import { changeOf } from './change-of.ts';
import { isReconciled, requestReconciliation } from './request-reconciliation.ts';

/** Kinds whose deletion takes no data and nothing else with it. */
const harmless = new Set([
  'ConfigMap',
  'ServiceAccount',
  'Role',
  'RoleBinding',
  'ClusterRole',
  'ClusterRoleBinding',
  'NetworkPolicy',
  'CiliumNetworkPolicy',
  'CiliumClusterwideNetworkPolicy',
  'CiliumCIDRGroup',
  'PriorityClass',
  'LimitRange',
  'ResourceQuota',
  'PodMonitor',
  'ServiceMonitor',
  'PrometheusRule',
  'HelmRepository',
  'OCIRepository',
  'Service',
  'Deployment',
  'Ingress',
  'ImagePolicy',
  'ExternalSecret',
  'ClusterIssuer',
  'Certificate',
]);

/** Flux looks at an unready dependency again after 30 s, and a unit may have to wait for several. */
const patience = 180_000;

/** In every unit that is Ready, changes one object and deletes one, and waits for both to be as they were. */
export async function tryDrift(stage: OpenStage): Promise<DriftStory[]> {
  const stories: DriftStory[] = [];
  const { namespace } = stage.plan.target.engine;
  for (const { name } of stage.plan.units.filter((unit) =>
    isReady(stage.view, kustomizationKind, namespace, unit.name),
  )) {
    const { changed, deleted } = chooseDrift(stage.plan.resources.filter(({ unit }) => unit === name));
    if (changed !== undefined) stories.push(await change(stage, name, changed));
    if (deleted !== undefined) stories.push(await remove(stage, name, deleted));
  }
  return stories;
}

/** What of a unit is changed and what is deleted: not the same object where there are two. */
function chooseDrift(resources: readonly Resource[]): {
  readonly changed?: Resource;
  readonly deleted?: Resource;
} {
  const readable = resources.filter(({ verbatim }) => verbatim === undefined);
  const changed = readable.find(({ manifest }) => changeOf(manifest) !== undefined);
  const deleted =
    readable.find((resource) => harmless.has(resource.kind) && resource !== changed) ??
    readable.find(({ kind }) => harmless.has(kind));
  return { ...(changed === undefined ? {} : { changed }), ...(deleted === undefined ? {} : { deleted }) };
}

async function change(stage: OpenStage, unit: string, resource: Resource): Promise<DriftStory> {
  const { path = [], value = '' } = changeOf(resource.manifest) ?? {};
  const wanted = fieldOf(resource.manifest, ...path);
  const patch = path.reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
  await stage.client.patch(referenceTo(resource), patch);
  const isBack = (object: KubeObject) => fieldOf(object, ...path) === wanted;
  return { ...(await restored(stage, unit, resource, 'changed', isBack)), field: path.join('.') };
}

async function remove(stage: OpenStage, unit: string, resource: Resource): Promise<DriftStory> {
  const before = await stage.client.get(referenceTo(resource));
  await stage.client.delete(referenceTo(resource));
  return restored(stage, unit, resource, 'deleted', (object) => object.metadata.uid !== before?.metadata.uid);
}

async function restored(
  stage: OpenStage,
  unit: string,
  resource: Resource,
  how: DriftStory['change'],
  isBack: (object: KubeObject) => boolean,
): Promise<DriftStory> {
  const began = performance.now();
  const object = `${resource.kind} ${resource.namespace === '' ? '' : `${resource.namespace}/`}${resource.name}`;
  const mark = await requestReconciliation(stage, 'Kustomization', unit);
  try {
    await waitUntil(`${object} is back`, patience, async () => {
      const found = await stage.client.get(referenceTo(resource));
      return found !== undefined && isBack(found);
    });
    const after = Math.round((performance.now() - began) / 100) / 10;
    // A unit that waits for an object which is deleted meanwhile waits until its timeout: it must be done before the next is tried.
    await waitUntil(`"${unit}" is Ready again`, patience, () => isReconciled(stage, unit, mark));
    return { unit, object, change: how, restored: true, after };
  } catch (error) {
    if (!(error instanceof StillNotTrue)) throw error;
    return { unit, object, change: how, restored: false };
  }
}

function referenceTo({ apiVersion, kind, namespace, name }: Resource) {
  return { apiVersion, kind, namespace, name };
}
