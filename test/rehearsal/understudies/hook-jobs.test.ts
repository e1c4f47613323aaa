import { expect, test } from 'vitest';
import type { KubeClient } from '../../../rehearsal/api/kube-client.ts';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { runJob } from '../../../rehearsal/understudies/hook-jobs.ts';

async function madeBy(
  job: string,
  env: readonly { readonly name: string; readonly value: string }[] = [],
): Promise<string[]> {
  const made: string[] = [];
  const client = {
    apply: (object: KubeObject) => Promise.resolve(made.push(object.metadata.name)),
  } as unknown as KubeClient;
  const metadata = { name: 'one', namespace: 'shop', labels: { 'batch.kubernetes.io/job-name': job } };
  await runJob(client, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata,
    spec: { containers: [{ name: 'main', env: env.map((each) => ({ ...each })) }] },
  });
  return made;
}

test.each([
  ['as the chart has it', 'certs:\n- name: hubble-server-certs\n- name: hubble-relay-client-certs\n'],
  ['as a record has it', '<sha256:0123456789abcdef mentions hubble-server-certs, hubble-relay-client-certs>'],
])('certificates are those that the configuration names, %s', async (_what, value) => {
  const made = await madeBy('hubble-generate-certs-0123', [{ name: 'CILIUM_CERTGEN_CONFIG', value }]);
  expect(made).toEqual(['cilium-ca', 'hubble-server-certs', 'hubble-relay-client-certs']);
});

test('a Job whose name varies makes what it makes under any name', async () => {
  expect(await madeBy('gitlab-shared-secrets-varies')).toContain('gitlab-rails-secret');
  expect(await madeBy('shop-backup')).toEqual([]);
});
