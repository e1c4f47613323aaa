import { describe, expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { findMissing } from '../../../rehearsal/pods/find-missing.ts';

const there: Readonly<Record<string, KubeObject>> = {
  '/Secret shop/token': {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'token', namespace: 'shop' },
    data: { key: 'eA==' },
  },
  '/ConfigMap shop/config': {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'config', namespace: 'shop' },
    data: { a: '1' },
    binaryData: { b: 'eA==' },
  },
};
const view = { find: (kind: string, namespace: string, name: string) => there[`${kind} ${namespace}/${name}`] };

function messages(spec: Record<string, unknown>): string[] {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pod', namespace: 'shop' },
    spec,
  } as unknown as KubeObject;
  return findMissing(pod, view).map(({ waiting, event, message }) => `${waiting} ${event}: ${message}`);
}

const volume = (more: object) => ({ volumes: [{ name: 'v', ...more }] });
const variable = (valueFrom: object) => ({ containers: [{ name: 'c', env: [{ name: 'X', valueFrom }] }] });

describe('a pod', () => {
  test.for<[string, Record<string, unknown>]>([
    ['nothing', {}],
    ['a Secret and its key as a volume', volume({ secret: { secretName: 'token', items: [{ key: 'key' }] } })],
    ['binary data', volume({ configMap: { name: 'config', items: [{ key: 'b' }] } })],
    ['a variable', variable({ secretKeyRef: { name: 'token', key: 'key' } })],
    ['an optional Secret that is not there', volume({ secret: { secretName: 'none', optional: true } })],
    ['an optional variable', variable({ secretKeyRef: { name: 'none', key: 'key', optional: true } })],
    [
      'a whole ConfigMap as variables',
      { containers: [{ name: 'c', envFrom: [{ configMapRef: { name: 'config' } }] }] },
    ],
  ])('starts that needs %s', ([, spec]) => {
    expect(messages(spec)).toEqual([]);
  });

  test.for<[string, Record<string, unknown>]>([
    [
      'ContainerCreating FailedMount: MountVolume.SetUp failed for volume "v" : secret "none" not found',
      volume({ secret: { secretName: 'none' } }),
    ],
    [
      'ContainerCreating FailedMount: MountVolume.SetUp failed for volume "v" : references non-existent secret key: other',
      volume({ secret: { secretName: 'token', items: [{ key: 'other' }] } }),
    ],
    [
      'ContainerCreating FailedMount: MountVolume.SetUp failed for volume "v" : configmap "none" not found',
      volume({ projected: { sources: [{ configMap: { name: 'none' } }] } }),
    ],
    [
      "CreateContainerConfigError Failed: Error: couldn't find key other in Secret shop/token",
      variable({ secretKeyRef: { name: 'token', key: 'other' } }),
    ],
    [
      'CreateContainerConfigError Failed: Error: configmap "none" not found',
      { initContainers: [{ name: 'i', envFrom: [{ configMapRef: { name: 'none' } }] }] },
    ],
    [
      'ImagePullBackOff FailedToRetrieveImagePullSecret: Unable to retrieve some image pull secrets (pull); attempting to pull the image may not succeed.',
      { imagePullSecrets: [{ name: 'pull' }] },
    ],
  ])('waits with "%s"', ([message, spec]) => {
    expect(messages(spec)).toEqual([message]);
  });
});
