import { describe, expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { readinessOf } from '../../../rehearsal/watch/readiness.ts';

function object(
  apiVersion: string,
  kind: string,
  status: object,
  spec: object = {},
  metadata: object = {},
): KubeObject {
  return {
    apiVersion,
    kind,
    metadata: { name: 'x', generation: 1, ...metadata },
    spec,
    status,
  } as unknown as KubeObject;
}
const condition = (type: string, status: string, message = '') => ({ conditions: [{ type, status, message }] });

describe('readiness', () => {
  test.for<[string, KubeObject]>([
    [
      'a Deployment with all its pods',
      object('apps/v1', 'Deployment', { observedGeneration: 1, readyReplicas: 2 }, { replicas: 2 }),
    ],
    ['a Deployment that wants none', object('apps/v1', 'Deployment', { observedGeneration: 1 }, { replicas: 0 })],
    ['a DaemonSet on no node', object('apps/v1', 'DaemonSet', { observedGeneration: 1, desiredNumberScheduled: 0 })],
    ['a Job that has completed', object('batch/v1', 'Job', condition('Complete', 'True'))],
    ['a pod that has succeeded', object('v1', 'Pod', { phase: 'Succeeded' })],
    ['a Service that wants no address', object('v1', 'Service', {}, { type: 'ClusterIP' })],
    ['an object without a status', object('v1', 'ConfigMap', {})],
    ['an Alert, to which nobody gives a status', object('notification.toolkit.fluxcd.io/v1beta3', 'Alert', {})],
    [
      'an autoscaler, whatever it says',
      object('autoscaling/v2', 'HorizontalPodAutoscaler', condition('ScalingActive', 'False')),
    ],
  ])('holds of %s', ([, found]) => {
    expect(readinessOf(found)).toEqual({ ready: true, why: '' });
  });

  test.for<[string, string, KubeObject]>([
    [
      'a StatefulSet that Helm calls ready',
      '0 of 1 pods are ready',
      object('apps/v1', 'StatefulSet', { observedGeneration: 1 }, { updateStrategy: { type: 'OnDelete' } }),
    ],
    [
      'a Deployment whose pods are forbidden',
      'no PriorityClass',
      object('apps/v1', 'Deployment', {
        observedGeneration: 1,
        ...condition('ReplicaFailure', 'True', 'no PriorityClass'),
      }),
    ],
    [
      'a Deployment that has just changed',
      'has not been looked at since its last change',
      object('apps/v1', 'Deployment', { observedGeneration: 1, readyReplicas: 1 }, {}, { generation: 2 }),
    ],
    ['a claim', 'is not bound', object('v1', 'PersistentVolumeClaim', { phase: 'Pending' })],
    [
      'a load balancer without address',
      'has no address from a load balancer',
      object('v1', 'Service', {}, { type: 'LoadBalancer' }),
    ],
    [
      'a custom resource',
      'no such store',
      object('external-secrets.io/v1', 'ExternalSecret', condition('Ready', 'False', 'no such store')),
    ],
    [
      'a source that was not looked at',
      'has no status yet',
      object('source.toolkit.fluxcd.io/v1', 'GitRepository', {}),
    ],
    [
      'a stalled object',
      'invalid',
      object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', {
        conditions: [
          { type: 'Stalled', status: 'True', message: 'invalid' },
          { type: 'Ready', status: 'True' },
        ],
      }),
    ],
    [
      'a pod that waits',
      'CreateContainerConfigError: secret "x" not found',
      object('v1', 'Pod', {
        phase: 'Pending',
        containerStatuses: [
          { state: { waiting: { reason: 'CreateContainerConfigError', message: 'secret "x" not found' } } },
        ],
      }),
    ],
    [
      'what is on its way out',
      'is being deleted',
      object('v1', 'ConfigMap', {}, {}, { deletionTimestamp: '2026-01-01T00:00:00Z' }),
    ],
  ])('does not hold of %s: %s', ([, why, found]) => {
    expect(readinessOf(found)).toEqual({ ready: false, why });
  });
});
