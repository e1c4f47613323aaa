import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KubeAccess } from '../api/kube-client.ts';
import { addresses } from './addresses.ts';
import { createCertificateAuthority, createSigningKey } from './certificate-authority.ts';
import type { CertificateAuthority } from './certificate-authority.ts';

/** Keys, certificates and the kubeconfig of one rehearsal, as files and as values. */
export interface Credentials {
  readonly authority: CertificateAuthority;
  readonly access: KubeAccess;
  readonly files: {
    readonly ca: string;
    readonly caKey: string;
    readonly serverCert: string;
    readonly serverKey: string;
    readonly tokenPublicKey: string;
    readonly tokenPrivateKey: string;
    readonly tokens: string;
    readonly kubeconfig: string;
  };
}

/** Makes everything anew: nothing of it outlives the rehearsal. */
export async function createCredentials(folder: string): Promise<Credentials> {
  await mkdir(folder, { recursive: true });
  const authority = await createCertificateAuthority();
  const [server, signing] = await Promise.all([
    authority.issue('kube-apiserver', [
      '127.0.0.1',
      'localhost',
      'kubernetes.default.svc',
      'kubernetes.default.svc.cluster.local',
    ]),
    createSigningKey(),
  ]);
  const token = randomBytes(16).toString('hex');
  const file = (name: string) => join(folder, name);
  const files = {
    ca: file('ca.crt'),
    caKey: file('ca.key'),
    serverCert: file('server.crt'),
    serverKey: file('server.key'),
    tokenPublicKey: file('tokens.pub'),
    tokenPrivateKey: file('tokens.key'),
    tokens: file('tokens.csv'),
    kubeconfig: file('kubeconfig'),
  };
  await Promise.all([
    writeFile(files.ca, authority.cert),
    writeFile(files.caKey, authority.key),
    writeFile(files.serverCert, server.cert),
    writeFile(files.serverKey, server.key),
    writeFile(files.tokenPublicKey, signing.publicKey),
    writeFile(files.tokenPrivateKey, signing.privateKey),
    writeFile(files.tokens, `${token},admin,admin,system:masters\n`),
    writeFile(files.kubeconfig, kubeconfig(files.ca, token)),
  ]);
  return { authority, access: { server: addresses.apiServer, ca: authority.cert, token }, files };
}

/** JSON is YAML. */
function kubeconfig(ca: string, token: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'rehearsal',
    clusters: [{ name: 'rehearsal', cluster: { server: addresses.apiServer, 'certificate-authority': ca } }],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'rehearsal', context: { cluster: 'rehearsal', user: 'admin' } }],
  });
}
