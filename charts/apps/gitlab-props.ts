import type {
  bucket,
  ExternalDefinition,
  SecretHandle,
  SecretKey,
  StorageClassHandle,
  NamespaceHandle,
} from '../../src/authoring/index.ts';
import type { CertificateSecret } from '../certificates/wildcard-certificate.ts';

type Bucket = ReturnType<typeof bucket>;

/** A service outside the cluster that is reached under a name. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** What makes it. */
  readonly external: ExternalDefinition;
}

export interface GitLabProps {
  readonly namespace: NamespaceHandle;
  /** GitLab answers as `gitlab.<domain>`, its registry as `registry.<domain>`. */
  readonly domain: string;
  readonly ingressClass: string;
  /** A certificate for all names of the domain, in GitLab's namespace. */
  readonly certificate: CertificateSecret;
  /** The first password of the user `root`. */
  readonly rootPassword: SecretKey;
  /** PostgreSQL 16 or 17. */
  readonly database: Endpoint & { readonly name: string; readonly user: string; readonly password: SecretKey };
  /** Redis or Valkey. */
  readonly cache: Endpoint & { readonly password: SecretKey };
  readonly objectStorage: {
    /** Key `connection`: Fog's settings; key `registry`: the registry's; key `backups`: an `s3cmd` configuration. */
    readonly settings: SecretHandle<'connection' | 'registry' | 'backups'>;
    readonly buckets: Readonly<
      Record<'artifacts' | 'lfs' | 'packages' | 'uploads' | 'registry' | 'backups' | 'backupsInProgress', Bucket>
    >;
  };
  readonly mail: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly from: string;
    readonly password: SecretKey;
  };
  /**
   * Of each part that can have several. The chart makes autoscalers that cannot be left out; they stay at this number, as
   * they would without a metrics API.
   * @default 2
   */
  readonly replicas?: number;
  /** Of the repositories. */
  readonly storageClass: StorageClassHandle;
  readonly storageSize: string;
}
