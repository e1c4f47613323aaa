import { join } from 'node:path';
import type { Engine } from '../engine/build-engine.ts';
import { programOf } from '../engine/build-engine.ts';
import type { EngineProgram } from '../engine/engine-parts.ts';
import type { ProcessSpec } from '../sandbox/processes.ts';
import { addresses } from './addresses.ts';
import type { Credentials } from './credentials.ts';

type Files = Credentials['files'];

/** etcd and the API server, in the order of starting. */
export function apiServerProcesses(engine: Engine, credentials: Credentials, root: string): ProcessSpec[] {
  const spec = specOf(engine);
  return [spec('etcd', etcdArgs(root)), spec('kube-apiserver', apiServerArgs(credentials.files))];
}

/** What runs against the API server: controllers, scheduler and the nodes' stand-in. */
export function controllerProcesses(engine: Engine, credentials: Credentials, stages: string): ProcessSpec[] {
  const spec = specOf(engine);
  const { files } = credentials;
  const local = ['--kubeconfig', files.kubeconfig, '--leader-elect=false', '--bind-address', '127.0.0.1'];
  return [
    spec('kube-controller-manager', [
      ...local,
      '--service-account-private-key-file',
      files.tokenPrivateKey,
      '--root-ca-file',
      files.ca,
      '--use-service-account-credentials',
      // Signs requests for certificates, as Talos, EKS and others do.
      '--cluster-signing-cert-file',
      files.ca,
      '--cluster-signing-key-file',
      files.caKey,
    ]),
    spec('kube-scheduler', local),
    spec('kwok', [
      '--kubeconfig',
      files.kubeconfig,
      '--manage-all-nodes=true',
      '--server-address',
      addresses.kwok,
      '--cidr',
      addresses.pods,
      '--config',
      stages,
    ]),
  ];
}

function specOf(engine: Engine) {
  return (name: EngineProgram, args: readonly string[]): ProcessSpec => ({
    name,
    program: programOf(engine, name),
    args,
  });
}

/** `--unsafe-no-fsync`: nothing has to survive. */
function etcdArgs(root: string): string[] {
  return [
    '--data-dir',
    join(root, 'etcd'),
    '--unsafe-no-fsync',
    '--log-level',
    'warn',
    '--listen-client-urls',
    addresses.etcd,
    '--advertise-client-urls',
    addresses.etcd,
    '--listen-peer-urls',
    addresses.etcdPeers,
    '--initial-advertise-peer-urls',
    addresses.etcdPeers,
    '--initial-cluster',
    `default=${addresses.etcdPeers}`,
  ];
}

/**
 * `--requestheader-allowed-names` because clients and the front proxy share one authority; `--endpoint-reconciler-type none` because the
 * API server's own address is loopback, which no endpoint may be; privileged pods are judged by Pod Security admission alone.
 */
function apiServerArgs(files: Files): string[] {
  return [
    '--etcd-servers',
    addresses.etcd,
    '--bind-address',
    '127.0.0.1',
    '--secure-port',
    String(addresses.apiServerPort),
    '--advertise-address',
    '127.0.0.1',
    '--endpoint-reconciler-type',
    'none',
    '--service-cluster-ip-range',
    addresses.services,
    '--tls-cert-file',
    files.serverCert,
    '--tls-private-key-file',
    files.serverKey,
    '--client-ca-file',
    files.ca,
    '--requestheader-client-ca-file',
    files.ca,
    '--requestheader-allowed-names',
    'kube-apiserver',
    '--requestheader-username-headers',
    'X-Remote-User',
    '--requestheader-group-headers',
    'X-Remote-Group',
    '--requestheader-extra-headers-prefix',
    'X-Remote-Extra-',
    '--proxy-client-cert-file',
    files.serverCert,
    '--proxy-client-key-file',
    files.serverKey,
    '--token-auth-file',
    files.tokens,
    '--authorization-mode',
    'Node,RBAC',
    '--allow-privileged=true',
    '--service-account-issuer',
    'https://kubernetes.default.svc.cluster.local',
    '--service-account-key-file',
    files.tokenPublicKey,
    '--service-account-signing-key-file',
    files.tokenPrivateKey,
  ];
}
