import type { Construct } from 'constructs';
import { loki, type LokiValues } from '../../imports/charts/loki/index.ts';
import {
  Component,
  declareFlow,
  HelmRelease,
  relyOn,
  type bucket,
  type ServiceHandle,
  type StorageClassHandle,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import type { AwsExternal } from '../externals/aws.ts';
import type { ScrapeTarget } from '../scrape-target.ts';

export interface LokiProps {
  readonly namespace: NamespaceHandle;
  /** Each runs all of Loki; with three or more, every log line is kept by three of them until it is stored. @default 1 */
  readonly replicas?: number;
  readonly store: S3Store | FileStore;
  /** How long log lines are kept, as a Go duration with days (`30d`). */
  readonly retention: string;
  readonly storageClass: StorageClassHandle;
  /** Of each replica: what is not yet in the store, or all of it where the store is its volume. @default '10Gi' */
  readonly storageSize?: string;
  /** MiB of memory for chunks and for results of queries; the chart would take 8192 and 1024. @default 1024 and 256 */
  readonly cache?: { readonly chunks: number; readonly results: number };
  /** First day of the schema (`2026-01-01`): never changed once logs are stored under it. */
  readonly schemaFrom: string;
}

/** Chunks and index in a bucket. */
export interface S3Store {
  readonly type: 's3';
  readonly bucket: ReturnType<typeof bucket>;
  readonly region: string;
  /** The role that may use the bucket. */
  readonly role: AwsExternal;
}

/** Chunks and index on the replica's own volume: for one replica only. */
export interface FileStore {
  readonly type: 'filesystem';
}

/** Keeps logs: Loki as one process (monolithic), with its caches. */
export class Loki extends Component {
  readonly release: HelmRelease<object>;
  /** Where logs are sent and asked for. */
  readonly service: ServiceHandle;
  /** Name of the port that takes logs and answers queries. */
  readonly http = 'http-metrics';
  readonly scrapeTargets: readonly ScrapeTarget[];

  constructor(scope: Construct, props: LokiProps) {
    super(scope, 'loki');
    const release = new HelmRelease(this, loki, { namespace: props.namespace, values: valuesOf(props) });
    this.release = release;
    if (props.store.type === 's3')
      for (const needed of [props.store.bucket, props.store.role]) relyOn(release.resource, needed);
    this.service = release.service('main');
    const chunksCache = release.service('chunksCache');
    const resultsCache = release.service('resultsCache');
    if (replicasOf(props) > 1)
      declareFlow(this, {
        from: this.service,
        to: this.service,
        ports: [7946, 9095],
        reason: "Loki's replicas form a ring",
      });
    for (const to of [chunksCache, resultsCache])
      declareFlow(this, { from: this.service, to, ports: [11211], reason: 'Loki uses its caches' });
    const cacheMetrics = { name: 'http-metrics', port: 9150 };
    this.scrapeTargets = [
      { name: 'loki', pods: this.service, port: { name: this.http, port: 3100 } },
      { name: 'loki-chunks-cache', pods: chunksCache, port: cacheMetrics },
      { name: 'loki-results-cache', pods: resultsCache, port: cacheMetrics },
    ];
  }
}

function replicasOf({ replicas = 1 }: LokiProps): number {
  return replicas;
}

function valuesOf(props: LokiProps): LokiValues {
  const { store, cache = { chunks: 1024, results: 256 } } = props;
  const replicas = replicasOf(props);
  const off = { enabled: false };
  return {
    deploymentMode: 'Monolithic',
    // The chart counts these also where the mode does not use them, and refuses both.
    read: { replicas: 0 },
    write: { replicas: 0 },
    backend: { replicas: 0 },
    loki: lokiValues(props, replicas),
    singleBinary: {
      replicas,
      persistence: {
        enabled: true,
        size: props.storageSize ?? '10Gi',
        storageClass: props.storageClass.storageClassName,
      },
      resources: { requests: { cpu: '200m', memory: '512Mi' }, limits: { memory: '2Gi' } },
    },
    chunksCache: { allocatedMemory: cache.chunks, allocatedCPU: '100m' },
    resultsCache: { allocatedMemory: cache.results, allocatedCPU: '100m' },
    ...(store.type === 's3'
      ? { serviceAccount: { annotations: { 'eks.amazonaws.com/role-arn': store.role.arn } } }
      : {}),
    // One process needs no gateway before it; its rules come from Prometheus.
    gateway: off,
    lokiCanary: off,
    test: off,
    sidecar: { rules: off },
  };
}

function lokiValues({ store, retention, schemaFrom }: LokiProps, replicas: number) {
  // The chart asks for three names, also where it stores in folders.
  const nameOf = (purpose: string) => (store.type === 's3' ? store.bucket.bucketName : purpose);
  const bucketNames = { chunks: nameOf('chunks'), ruler: nameOf('ruler'), admin: nameOf('admin') };
  return {
    auth_enabled: false,
    analytics: { reporting_enabled: false },
    commonConfig: { replication_factor: replicas >= 3 ? 3 : 1 },
    storage: { type: store.type, bucketNames, ...(store.type === 's3' ? { s3: { region: store.region } } : {}) },
    schemaConfig: {
      configs: [
        {
          from: schemaFrom,
          store: 'tsdb',
          object_store: store.type,
          schema: 'v13',
          index: { prefix: 'loki_index_', period: '24h' },
        },
      ],
    },
    limits_config: { retention_period: retention },
    compactor: { retention_enabled: true, delete_request_store: store.type },
  };
}
