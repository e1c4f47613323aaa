import { parse } from 'yaml';
import { readMentions } from '../../src/facts/redact-text.ts';
import type { KubeClient } from '../api/kube-client.ts';
import { listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';

interface MadeSecret {
  readonly name: string;
  readonly keys: readonly string[];
}

/** A Job of a chart that leaves Secrets behind. */
interface SecretJob {
  /** Matches the Job's name. */
  readonly job: RegExp;
  readonly makes: (match: RegExpExecArray, pod: KubeObject) => readonly MadeSecret[];
}

const gitlabSecrets: readonly MadeSecret[] = Object.freeze([
  { name: 'gitlab-shell-secret', keys: ['secret'] },
  { name: 'gitlab-shell-host-keys', keys: ['ssh_host_ecdsa_key', 'ssh_host_ed25519_key', 'ssh_host_rsa_key'] },
  { name: 'gitlab-workhorse-secret', keys: ['shared_secret'] },
  { name: 'gitlab-runner-secret', keys: ['runner-registration-token', 'runner-token'] },
  { name: 'gitaly-secret', keys: ['token'] },
  { name: 'rails-secret', keys: ['secrets.yml'] },
  { name: 'registry-secret', keys: ['registry-auth.crt', 'registry-auth.key'] },
  { name: 'registry-httpsecret', keys: ['secret'] },
  { name: 'registry-notification', keys: ['secret'] },
]);

const secretJobs: readonly SecretJob[] = Object.freeze<SecretJob[]>([
  // `kube-webhook-certgen create`, as ingress-nginx 4.15, kube-prometheus-stack 88 and charts that follow them run it.
  {
    job: /^(.+)-admission-create$/,
    makes: (match) => [{ name: `${match[1]}-admission`, keys: ['ca', 'cert', 'key'] }],
  },
  // `cilium-certgen`, whose configuration lists the certificates (Cilium 1.20).
  {
    job: /^hubble-generate-certs/,
    makes: (_match, pod) => [{ name: 'cilium-ca', keys: ['ca.crt', 'ca.key'] }, ...certificatesOf(pod)],
  },
  // The script of GitLab's chart 9.10 that makes what nobody gave.
  {
    job: /^(.+)-shared-secrets-[0-9a-z]+$/,
    makes: (match) => gitlabSecrets.map(({ name, keys }) => ({ name: `${match[1]}-${name}`, keys })),
  },
]);

/** Makes what a Job's pod makes while it runs. Called when the pod is let start: Helm deletes the Job as soon as it has completed. */
export async function runJob(client: KubeClient, pod: KubeObject): Promise<void> {
  const name = pod.metadata.labels?.['batch.kubernetes.io/job-name'] ?? '';
  for (const { job, makes } of secretJobs) {
    const match = job.exec(name);
    for (const secret of match === null ? [] : makes(match, pod))
      await client.apply(manifestOf(secret, pod.metadata.namespace ?? ''));
  }
}

function certificatesOf(pod: KubeObject): MadeSecret[] {
  const variables = listOf(pod, 'spec', 'containers').flatMap((container) => listOf(container, 'env'));
  const config = textOf(
    variables.find((variable) => variable['name'] === 'CILIUM_CERTGEN_CONFIG'),
    'value',
  );
  // A record keeps of it which of the Secrets that pods need it names.
  const listed = listOf(parse(config), 'certs').map((certificate) => textOf(certificate, 'name'));
  return [...readMentions(config), ...listed].map((name) => ({ name, keys: ['ca.crt', 'tls.crt', 'tls.key'] }));
}

function manifestOf({ name, keys }: MadeSecret, namespace: string): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace },
    stringData: Object.fromEntries(keys.map((key) => [key, 'rehearsal'])),
  };
}
