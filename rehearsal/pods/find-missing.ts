import type { JsonObject } from '../../src/model/json.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { ClusterView } from '../api/cluster-view.ts';

/** Why a kubelet would not start a pod, in its own words (Kubernetes 1.36). */
export interface Missing {
  /** Of the container that waits. */
  readonly waiting: 'ContainerCreating' | 'CreateContainerConfigError' | 'ImagePullBackOff';
  /** Of the event. */
  readonly event: 'FailedMount' | 'Failed' | 'FailedToRetrieveImagePullSecret' | 'NetworkNotReady';
  readonly message: string;
}

/** Everything that the pod's specification names and that is not there. */
export function findMissing(pod: KubeObject, view: Pick<ClusterView, 'find'>): Missing[] {
  const namespace = pod.metadata.namespace ?? '';
  const containers = [...listOf(pod, 'spec', 'initContainers'), ...listOf(pod, 'spec', 'containers')];
  return [
    ...listOf(pod, 'spec', 'volumes').flatMap((volume) => missingOfVolume(volume, namespace, view)),
    ...containers.flatMap((container) => missingOfEnvironment(container, namespace, view)),
    ...missingPullSecrets(pod, namespace, view),
  ];
}

interface Keyed {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly name: string;
  readonly keys: readonly string[];
}

function missingOfVolume(volume: JsonObject, namespace: string, view: Pick<ClusterView, 'find'>): Missing[] {
  const sources = [volume, ...listOf(volume, 'projected', 'sources')];
  return sources
    .flatMap((source) => keyedSources(source))
    .flatMap((keyed) => {
      const said = problemOf(keyed, namespace, view, 'volume');
      return said === undefined ? [] : [failedMount(volume, said)];
    });
}

/** A volume names its Secret in one way, a projected source in another. */
function keyedSources(source: JsonObject): Keyed[] {
  const found: Keyed[] = [];
  for (const [field, kind] of [
    ['secret', 'Secret'],
    ['configMap', 'ConfigMap'],
  ] as const) {
    const body = fieldOf(source, field);
    if (body === undefined || fieldOf(body, 'optional') === true) continue;
    const name = textOf(body, 'secretName') || textOf(body, 'name');
    found.push({ kind, name, keys: listOf(body, 'items').map((item) => textOf(item, 'key')) });
  }
  const published = textOf(source, 'csi', 'nodePublishSecretRef', 'name');
  return published === '' ? found : [...found, { kind: 'Secret', name: published, keys: [] }];
}

function missingOfEnvironment(container: JsonObject, namespace: string, view: Pick<ClusterView, 'find'>): Missing[] {
  const named = listOf(container, 'env').flatMap((variable) =>
    environmentSources(fieldOf(variable, 'valueFrom'), 'secretKeyRef', 'configMapKeyRef'),
  );
  const whole = listOf(container, 'envFrom').flatMap((source) =>
    environmentSources(source, 'secretRef', 'configMapRef'),
  );
  return [...named, ...whole].flatMap((keyed) => {
    const message = problemOf(keyed, namespace, view, 'environment');
    return message === undefined
      ? []
      : [{ waiting: 'CreateContainerConfigError', event: 'Failed', message: `Error: ${message}` } as const];
  });
}

function environmentSources(source: unknown, secretField: string, configField: string): Keyed[] {
  return (
    [
      [secretField, 'Secret'],
      [configField, 'ConfigMap'],
    ] as const
  ).flatMap(([field, kind]) => {
    const reference = fieldOf(source, field);
    if (reference === undefined || fieldOf(reference, 'optional') === true) return [];
    const key = textOf(reference, 'key');
    return [{ kind, name: textOf(reference, 'name'), keys: key === '' ? [] : [key] }];
  });
}

function missingPullSecrets(pod: KubeObject, namespace: string, view: Pick<ClusterView, 'find'>): Missing[] {
  const names = listOf(pod, 'spec', 'imagePullSecrets').map((reference) => textOf(reference, 'name'));
  const missing = names.filter((name) => name !== '' && view.find('/Secret', namespace, name) === undefined);
  if (missing.length === 0) return [];
  const message = `Unable to retrieve some image pull secrets (${missing.join(', ')}); attempting to pull the image may not succeed.`;
  return [{ waiting: 'ImagePullBackOff', event: 'FailedToRetrieveImagePullSecret', message }];
}

function problemOf(
  keyed: Keyed,
  namespace: string,
  view: Pick<ClusterView, 'find'>,
  use: 'volume' | 'environment',
): string | undefined {
  const found = view.find(`/${keyed.kind}`, namespace, keyed.name);
  const lower = keyed.kind.toLowerCase();
  if (found === undefined) return `${lower} "${keyed.name}" not found`;
  const held = { ...found.data, ...(fieldOf(found, 'binaryData') as JsonObject | undefined) };
  const lacking = keyed.keys.find((key) => !(key in held));
  if (lacking === undefined) return undefined;
  return use === 'volume'
    ? `references non-existent ${lower} key: ${lacking}`
    : `couldn't find key ${lacking} in ${keyed.kind} ${namespace}/${keyed.name}`;
}

function failedMount(volume: JsonObject, said: string): Missing {
  return {
    waiting: 'ContainerCreating',
    event: 'FailedMount',
    message: `MountVolume.SetUp failed for volume "${textOf(volume, 'name')}" : ${said}`,
  };
}
