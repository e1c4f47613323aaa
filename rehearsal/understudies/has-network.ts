import { clusterServiceOf } from '../../src/knowledge/cluster-services.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { fieldOf, textOf } from '../api/kube-object.ts';
import { readinessOf } from '../watch/readiness.ts';
import { releasesOf } from './controller-of.ts';
import { workloadsOf } from './stage.ts';
import type { Stage } from './stage.ts';

/**
 * Whether a pod's node has a pod network: given by an external that is made, or by the agents of a released network plugin, of which the
 * one on that node must be Ready. Pods on the host's network need none; a platform that names no plugin has one from elsewhere.
 */
export function hasNetwork(stage: Stage, pod: KubeObject): boolean {
  if (fieldOf(pod, 'spec', 'hostNetwork') === true) return true;
  const externals = stage.plan.externals.filter(({ provides }) => provides === 'cni');
  const releases = releasesOf(stage.plan).filter(({ chart }) => clusterServiceOf(chart.name) === 'cni');
  if (externals.length === 0 && releases.length === 0) return true;
  if (externals.some(({ id }) => stage.isMade(id))) return true;
  const node = textOf(pod, 'spec', 'nodeName');
  return releases.some((release) =>
    workloadsOf(stage.view, release).some((agents) => agents.kind === 'DaemonSet' && runsOn(stage, agents, node)),
  );
}

function runsOn(stage: Stage, agents: KubeObject, node: string): boolean {
  return stage.view.all('/Pod').some((pod) => {
    const isAgent = pod.metadata.ownerReferences?.some(({ uid }) => uid === agents.metadata.uid) === true;
    return isAgent && textOf(pod, 'spec', 'nodeName') === node && readinessOf(pod).ready;
  });
}
