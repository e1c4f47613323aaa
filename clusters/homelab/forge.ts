import {
  bucket,
  Component,
  external,
  SopsSecret,
  type Layer,
  type ServiceHandle,
  type StorageClassHandle,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import { GitLab } from '../../charts/apps/gitlab.ts';
import { GitLabRunner } from '../../charts/apps/gitlab-runner.ts';
import type { CertificateSecret } from '../../charts/certificates/wildcard-certificate.ts';

export interface ForgeProps {
  readonly namespace: NamespaceHandle;
  readonly domain: string;
  readonly certificate: CertificateSecret;
  readonly ingressClass: string;
  readonly storageClass: StorageClassHandle;
  /** Size of the volume with the repositories. */
  readonly repositories: string;
}

const services = {
  database: external('gitlab-database', "PostgreSQL 17 on the NAS, with GitLab's database"),
  cache: external('gitlab-cache', 'Valkey on the NAS'),
};
const buckets = {
  artifacts: bucket('gitlab-artifacts'),
  lfs: bucket('gitlab-lfs'),
  packages: bucket('gitlab-packages'),
  uploads: bucket('gitlab-uploads'),
  registry: bucket('gitlab-registry'),
  backups: bucket('gitlab-backups'),
  backupsInProgress: bucket('gitlab-backups-in-progress'),
};

/** What Terraform makes on the NAS for GitLab. */
export const forgeExternals = [...Object.values(services), ...Object.values(buckets)];

/** GitLab and its runner, with their data on the NAS and their passwords in SOPS files. */
export class Forge extends Component {
  /** Answers Git over SSH. */
  readonly shell: ServiceHandle;

  constructor(scope: Layer, { repositories, ...props }: ForgeProps) {
    super(scope, 'forge');
    const { namespace, domain } = props;
    const secret = <Key extends string>(name: string, ...keys: Key[]) =>
      new SopsSecret(this, { namespace, name, keys });
    const password = (name: string) => secret(name, 'password').key('password');
    const gitlab = new GitLab(this, {
      ...props,
      replicas: 1,
      storageSize: repositories,
      rootPassword: password('gitlab-root'),
      database: {
        host: `postgres.${domain}`,
        port: 5432,
        name: 'gitlab',
        user: 'gitlab',
        password: password('gitlab-database'),
        external: services.database,
      },
      cache: {
        host: `valkey.${domain}`,
        port: 6379,
        password: password('gitlab-cache'),
        external: services.cache,
      },
      objectStorage: { settings: secret('gitlab-object-storage', 'connection', 'registry', 'backups'), buckets },
      mail: {
        host: 'smtp.fastmail.com',
        port: 587,
        user: `gitlab@${domain}`,
        from: `gitlab@${domain}`,
        password: password('gitlab-mail'),
      },
    });
    this.shell = gitlab.shell;
    new GitLabRunner(this, {
      namespace,
      gitlab,
      token: secret('gitlab-runner', 'runner-token', 'runner-registration-token'),
    });
  }
}
