import type { Json, JsonObject } from '../../src/model/json.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { fieldOf } from '../api/kube-object.ts';
import type { OpenStage } from '../open-stage.ts';
import type { DriftStory } from '../report/rehearsal-report.ts';
import { StillNotTrue, waitUntil } from '../wait-until.ts';
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

/** In every unit, changes one object and deletes one, and waits for both to be as they were. */
export async function tryDrift(stage: OpenStage): Promise<DriftStory[]> {
  const stories: DriftStory[] = [];
  for (const unit of stage.plan.units) {
    const resources = stage.plan.resources.filter(
      (resource) => resource.unit === unit.name && resource.verbatim === undefined,
    );
    const changed = resources.find((resource) => changeablePath(resource.manifest) !== undefined);
    const deleted =
      resources.find((resource) => harmless.has(resource.kind) && resource !== changed) ??
      resources.find(({ kind }) => harmless.has(kind));
    if (changed !== undefined)
      stories.push(await change(stage, unit.name, changed, changeablePath(changed.manifest) ?? []));
    if (deleted !== undefined) stories.push(await remove(stage, unit.name, deleted));
  }
  return stories;
}

/** A text that the tree sets and that may be anything: a label, an annotation, a key of a ConfigMap. */
function changeablePath(manifest: JsonObject): readonly string[] | undefined {
  const roots =
    manifest['kind'] === 'ConfigMap'
      ? [['data'], ['metadata', 'labels']]
      : [
          ['metadata', 'labels'],
          ['metadata', 'annotations'],
        ];
  for (const root of roots) {
    const map = fieldOf(manifest, ...root);
    const key =
      map !== undefined && map !== null && typeof map === 'object' ? Object.keys(map).find(isFreeText) : undefined;
    if (key !== undefined) return [...root, key];
  }
  return undefined;
}

/** Labels and annotations under a domain mean something to somebody. */
function isFreeText(key: string): boolean {
  return !key.includes('/') || key.startsWith('app.kubernetes.io/');
}

async function change(
  stage: OpenStage,
  unit: string,
  resource: Resource,
  path: readonly string[],
): Promise<DriftStory> {
  const wanted = fieldOf(resource.manifest, ...path);
  const patch = path.reduceRight<Json>((value, key) => ({ [key]: value }), 'drifted');
  await stage.client.patch(referenceTo(resource), patch);
  return restored(stage, unit, resource, 'changed', (object) => fieldOf(object, ...path) === wanted);
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
    return { object, change: how, restored: true, after };
  } catch (error) {
    if (!(error instanceof StillNotTrue)) throw error;
    return { object, change: how, restored: false };
  }
}

function referenceTo({ apiVersion, kind, namespace, name }: Resource) {
  return { apiVersion, kind, namespace, name };
}
