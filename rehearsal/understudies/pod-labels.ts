import { referenceOf } from '../api/kube-client.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { readinessOf } from '../watch/readiness.ts';
import type { Stage, Understudy } from './stage.ts';

/** Servers that label their own pods, on which Services select. */
interface Server {
  /** Labels of its pods. */
  readonly pods: Readonly<Record<string, string>>;
  /** What the one that leads says of itself. */
  readonly leader: Readonly<Record<string, string>>;
  readonly others: Readonly<Record<string, string>>;
}

/** Kubernetes service registration of Vault 2.0 and OpenBao 2.5. */
const servers: readonly Server[] = Object.freeze(
  ['vault', 'openbao'].map((name) => ({
    pods: { 'app.kubernetes.io/name': name, component: 'server' },
    leader: { [`${name}-active`]: 'true', [`${name}-initialized`]: 'true', [`${name}-sealed`]: 'false' },
    others: { [`${name}-active`]: 'false', [`${name}-initialized`]: 'true', [`${name}-sealed`]: 'false' },
  })),
);

/** Lets the first Ready pod of a server lead, and label itself so. */
export const podLabels: Understudy = {
  name: 'pod-labels',
  act: async (stage) => {
    for (const server of servers) await elect(stage, server);
  },
};

async function elect(stage: Stage, { pods, leader, others }: Server): Promise<void> {
  const members = stage.view.all('/Pod').filter((pod) => carries(pod, pods) && readinessOf(pod).ready);
  const leading = members.find((pod) => carries(pod, leader)) ?? members[0];
  for (const pod of members) {
    const labels = pod === leading ? leader : others;
    if (!carries(pod, labels)) await stage.client.patch(referenceOf(pod), { metadata: { labels } });
  }
}

function carries({ metadata }: KubeObject, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(labels).every(([key, value]) => metadata.labels?.[key] === value);
}
