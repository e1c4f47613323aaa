import { conditionOf, conditionsOf, fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { groupKindOf } from '../api/kube-client.ts';

/** Whether an object does what it is there for; `why` says what is missing, in the engine's own words where it has any. */
export interface Readiness {
  readonly ready: boolean;
  readonly why: string;
}

const ready: Readiness = Object.freeze({ ready: true, why: '' });

/**
 * Looks at every workload itself: Helm calls a release ready whose only pod is pending (a StatefulSet that updates `OnDelete`), and
 * Flux calls a custom resource current that has no status.
 */
export function readinessOf(object: KubeObject): Readiness {
  if (object.metadata.deletionTimestamp !== undefined) return notYet('is being deleted');
  return (byKind[groupKindOf(object)] ?? byConditions)(object);
}

const byKind: Readonly<Record<string, (object: KubeObject) => Readiness>> = Object.freeze({
  'apps/Deployment': (object) =>
    replicas(object, numberAt(object, 'spec', 'replicas', 1), numberAt(object, 'status', 'readyReplicas', 0)),
  'apps/StatefulSet': (object) =>
    replicas(object, numberAt(object, 'spec', 'replicas', 1), numberAt(object, 'status', 'readyReplicas', 0)),
  'apps/ReplicaSet': (object) =>
    replicas(object, numberAt(object, 'spec', 'replicas', 1), numberAt(object, 'status', 'readyReplicas', 0)),
  'apps/DaemonSet': (object) =>
    replicas(
      object,
      numberAt(object, 'status', 'desiredNumberScheduled', 0),
      numberAt(object, 'status', 'numberReady', 0),
    ),
  'batch/Job': (object) =>
    conditionOf(object, 'Complete')?.status === 'True'
      ? ready
      : notYet(conditionOf(object, 'Failed')?.message ?? 'has not completed'),
  '/Pod': pod,
  '/PersistentVolumeClaim': (object) =>
    textOf(object, 'status', 'phase') === 'Bound' ? ready : notYet('is not bound'),
  '/Namespace': (object) => (textOf(object, 'status', 'phase') === 'Active' ? ready : notYet('is not active')),
  '/Node': (object) => (conditionOf(object, 'Ready')?.status === 'True' ? ready : notYet('is not ready')),
  '/Service': (object) => {
    const waits =
      textOf(object, 'spec', 'type') === 'LoadBalancer' &&
      listOf(object, 'status', 'loadBalancer', 'ingress').length === 0;
    return waits ? notYet('has no address from a load balancer') : ready;
  },
  'apiextensions.k8s.io/CustomResourceDefinition': (object) => needsTrue(object, 'Established'),
  'apiregistration.k8s.io/APIService': (object) => needsTrue(object, 'Available'),
  // Their conditions say what is possible or wished, not whether they work.
  'autoscaling/HorizontalPodAutoscaler': () => ready,
  'policy/PodDisruptionBudget': () => ready,
  'batch/CronJob': () => ready,
  'flowcontrol.apiserver.k8s.io/FlowSchema': () => ready,
  'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration': () => ready,
});

/** What the conventions of status conditions say; an object without them is ready by being there. */
function byConditions(object: KubeObject): Readiness {
  const stalled = conditionOf(object, 'Stalled');
  if (stalled?.status === 'True') return notYet(stalled.message ?? 'is stalled');
  const condition = conditionOf(object, 'Ready') ?? conditionOf(object, 'Available') ?? conditionOf(object, 'Synced');
  if (condition === undefined) return hasNotBegun(object) ? notYet('has no status yet') : ready;
  const seen = condition.observedGeneration ?? fieldOf(object, 'status', 'observedGeneration');
  if (typeof seen === 'number' && seen < (object.metadata.generation ?? 0))
    return notYet('has not been looked at since its last change');
  return condition.status === 'True' ? ready : notYet(condition.message ?? condition.reason ?? 'is not ready');
}

/** Flux' own kinds get a status from their controllers, all but alerts and providers. */
function hasNotBegun(object: KubeObject): boolean {
  const isFlux = groupKindOf(object).includes('.toolkit.fluxcd.io/') && !['Alert', 'Provider'].includes(object.kind);
  return isFlux && conditionsOf(object).length === 0;
}

function replicas(object: KubeObject, wanted: number, found: number): Readiness {
  if (numberAt(object, 'status', 'observedGeneration', 0) < (object.metadata.generation ?? 0))
    return notYet('has not been looked at since its last change');
  if (found >= wanted) return ready;
  const failure = conditionOf(object, 'ReplicaFailure');
  return notYet(failure?.message ?? `${found} of ${wanted} pods are ready`);
}

function pod(object: KubeObject): Readiness {
  if (textOf(object, 'status', 'phase') === 'Succeeded' || conditionOf(object, 'Ready')?.status === 'True')
    return ready;
  const waiting = listOf(object, 'status', 'containerStatuses')
    .map((status) => fieldOf(status, 'state', 'waiting'))
    .find((state) => state !== undefined);
  const reason = [textOf(waiting, 'reason'), textOf(waiting, 'message')].filter((text) => text !== '').join(': ');
  return notYet(
    reason || conditionOf(object, 'PodScheduled')?.message || textOf(object, 'status', 'phase') || 'has not started',
  );
}

function needsTrue(object: KubeObject, type: string): Readiness {
  const condition = conditionOf(object, type);
  return condition?.status === 'True' ? ready : notYet(condition?.message ?? `is not ${type.toLowerCase()}`);
}

function notYet(why: string): Readiness {
  return { ready: false, why };
}

function numberAt(object: KubeObject, part: 'spec' | 'status', field: string, otherwise: number): number {
  const value = fieldOf(object, part, field);
  return typeof value === 'number' ? value : otherwise;
}
