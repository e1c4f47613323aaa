import type { KubeClient } from '../api/kube-client.ts';
import type { KubeObject } from '../api/kube-object.ts';

/** A Job of a chart that leaves a Secret behind. */
interface SecretJob {
  /** Matches the Job's name; the first group is what the Secret's name begins with. */
  readonly job: RegExp;
  readonly suffix: string;
  readonly keys: readonly string[];
}

/** `kube-webhook-certgen create`, as ingress-nginx 4.15, kube-prometheus-stack 88 and charts that follow them run it. */
const secretJobs: readonly SecretJob[] = Object.freeze([
  { job: /^(.+)-admission-create$/, suffix: '-admission', keys: ['ca', 'cert', 'key'] },
]);

/** Makes what a Job's pod makes while it runs. Called when the pod is let start: Helm deletes the Job as soon as it has completed. */
export async function runJob(client: KubeClient, pod: KubeObject): Promise<void> {
  const name = pod.metadata.labels?.['batch.kubernetes.io/job-name'] ?? '';
  for (const { job, suffix, keys } of secretJobs) {
    const base = job.exec(name)?.[1];
    if (base === undefined) continue;
    await client.apply({
      apiVersion: 'v1', kind: 'Secret', metadata: { name: `${base}${suffix}`, namespace: pod.metadata.namespace ?? '' },
      stringData: Object.fromEntries(keys.map((key) => [key, 'rehearsal'])),
    });
  }
}
