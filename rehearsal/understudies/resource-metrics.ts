import type { JsonObject } from '../../src/model/json.ts';
import type { ClusterView } from '../api/cluster-view.ts';
import { listOf, textOf } from '../api/kube-object.ts';
import { readinessOf } from '../watch/readiness.ts';

const groupVersion = 'metrics.k8s.io/v1beta1';
const root = `/apis/${groupVersion}`;
const verbs = ['get', 'list'];

/** What metrics-server measures of a pod that does nothing. */
const usage = { cpu: '1m', memory: '16Mi' };

/** Answers for metrics-server: its discovery, and the pods that autoscalers ask about. Nothing for any other path. */
export function resourceMetrics(path: string, view: Pick<ClusterView, 'all'>): JsonObject | undefined {
  const { pathname, searchParams } = new URL(path, 'https://metrics.invalid');
  if (pathname.replace(/\/$/, '') === root) return discovery;
  const namespace = new RegExp(`^${root}/namespaces/([^/]+)/pods$`).exec(pathname)?.[1];
  if (namespace === undefined) return undefined;
  const wanted = (searchParams.get('labelSelector') ?? '')
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('='));
  const pods = view.all('/Pod').filter((pod) => {
    return (
      pod.metadata.namespace === namespace &&
      readinessOf(pod).ready &&
      wanted.every(([key = '', value]) => pod.metadata.labels?.[key] === value)
    );
  });
  const timestamp = new Date().toISOString();
  const items = pods.map((pod) => ({
    metadata: { name: pod.metadata.name, namespace, creationTimestamp: timestamp },
    timestamp,
    window: '30s',
    containers: listOf(pod, 'spec', 'containers').map((container) => ({ name: textOf(container, 'name'), usage })),
  }));
  return { apiVersion: groupVersion, kind: 'PodMetricsList', metadata: {}, items };
}

const discovery: JsonObject = {
  kind: 'APIResourceList',
  apiVersion: 'v1',
  groupVersion,
  resources: [
    { name: 'nodes', singularName: '', namespaced: false, kind: 'NodeMetrics', verbs },
    { name: 'pods', singularName: '', namespaced: true, kind: 'PodMetrics', verbs },
  ],
};
