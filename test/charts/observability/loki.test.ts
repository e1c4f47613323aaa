import { describe, expect, it } from 'vitest';
import { bucket, coreDns, Layer, storageClass } from '../../../src/authoring/index.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';
import { iamRole } from '../../../charts/externals/aws.ts';
import { Loki, type LokiProps } from '../../../charts/observability/loki.ts';

const gp3 = storageClass('gp3');
const logs = bucket('logs');
const role = iamRole('123456789012', 'loki');
const s3 = { type: 's3', bucket: logs, region: 'eu-central-1', role } as const;

function planOf(props: Pick<LokiProps, 'store' | 'replicas'>) {
  return planOfPlatform(
    (cluster) => {
      new Loki(new Layer(cluster, 'monitoring'), {
        namespace: { name: 'monitoring' },
        storageClass: gp3,
        retention: '30d',
        schemaFrom: '2026-11-01',
        ...props,
      });
    },
    { externals: [coreDns(), gp3, logs, role] },
  );
}
const values = 'spec.values';

describe('Loki', () => {
  it('keeps chunks and index in the bucket, under a schema of its own', () => {
    const plan = planOf({ store: s3 });
    expect(fieldOf(plan, 'HelmRelease monitoring/loki', `${values}.loki`)).toMatchObject({
      storage: { type: 's3', s3: { region: 'eu-central-1' }, bucketNames: { chunks: 'logs' } },
      schemaConfig: { configs: [{ from: '2026-11-01', store: 'tsdb', object_store: 's3', schema: 'v13' }] },
      compactor: { retention_enabled: true, delete_request_store: 's3' },
    });
    expect(plan.edges.map(({ to }) => to)).toEqual(['external:bucket-logs', 'external:iam-role-loki']);
  });

  it('is one process: nothing of the other modes, and caches of a size that nodes have', () => {
    const plan = planOf({ store: s3 });
    expect(fieldOf(plan, 'HelmRelease monitoring/loki', values)).toMatchObject({
      deploymentMode: 'Monolithic',
      read: { replicas: 0 },
      write: { replicas: 0 },
      backend: { replicas: 0 },
      gateway: { enabled: false },
      chunksCache: { allocatedMemory: 1024 },
      resultsCache: { allocatedMemory: 256 },
    });
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 3],
    [5, 3],
  ])('with %i replicas keeps each line %i times', (replicas, factor) => {
    const plan = planOf({ store: s3, replicas });
    expect(fieldOf(plan, 'HelmRelease monitoring/loki', `${values}.loki.commonConfig.replication_factor`)).toBe(factor);
    expect(plan.flows.some(({ reason }) => reason.includes('ring'))).toBe(replicas > 1);
  });

  it('keeps everything on its volume where there is no bucket', () => {
    const plan = planOf({ store: { type: 'filesystem' } });
    expect(fieldOf(plan, 'HelmRelease monitoring/loki', `${values}.loki.storage.type`)).toBe('filesystem');
    expect(fieldOf(plan, 'HelmRelease monitoring/loki', `${values}.serviceAccount`)).toBeUndefined();
    expect(plan.edges).toEqual([]);
  });
});
