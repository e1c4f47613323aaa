import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { chartOf, namespaceOf, releaseOf, repositoryOf, type PlanObject } from '../../support/plan-of.ts';
import { configMapOf, deploymentOf, objectOf, secretOf } from '../../support/manifests.ts';
import { foundBy } from '../../support/found-by.ts';
import { secretInClear } from '../../../src/passes/check/secret-in-clear.ts';

const messages = (object: PlanObject) =>
  foundBy(secretInClear, { units: { one: [namespaceOf('a'), repositoryOf('a', 'x'), object] } }).map(
    ([, , message]) => message,
  );
const values = (content: JsonObject) => releaseOf('a', 'x', chartOf('x', []), { values: content });
const environment = (name: string, value: string) =>
  deploymentOf('a', 'web', { container: { env: [{ name, value }] } });
const settings = (text: string) => configMapOf('a', 'settings', { 'app.conf': text });
// Put together here, so that no scanner takes this file for a leak.
const join = (...parts: readonly string[]) => parts.join('');
const privateKey = join('-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIE\n-----END RSA ', 'PRIVATE KEY-----');
const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const random = join('q7Xz2Lk9', 'Pw4Rt8Vb1', 'Nc6Md3Jf5', 'Hs0Ya');
const inValue = (path: string, title: string) => [
  `"HelmRelease a/x" holds ${title} in "spec.values.${path}", in clear: it would be committed.`,
];
const inEnvironment = (title: string) => [
  `"Deployment a/web" holds ${title} in "spec.template.spec.containers[0].env[0].value", in clear: it would be committed.`,
];
const inSettings = (title: string) => [
  `"ConfigMap a/settings" holds ${title} in "data.app.conf", in clear: it would be committed.`,
];
const inSecret = (keys: string) => [
  `"Secret a/s" holds ${keys} in clear: base64 is no encryption, and it would be committed.`,
];

describe('secret-in-clear', () => {
  it.each<[string, PlanObject, readonly string[]]>([
    [
      'a Secret with data',
      secretOf('a', 's', { data: { password: btoa('hunter2'), token: btoa('x') } }),
      inSecret('"password" and "token"'),
    ],
    [
      'a Secret with plain strings',
      secretOf('a', 's', { stringData: { password: 'hunter2' } }),
      inSecret('"password"'),
    ],
    [
      'a key beside a certificate',
      secretOf('a', 's', {
        type: 'kubernetes.io/tls',
        data: { 'tls.crt': btoa(certificate), 'tls.key': btoa(privateKey) },
      }),
      inSecret('"tls.key"'),
    ],
    [
      'a number in a SOPS file',
      { manifest: secretOf('a', 's', { stringData: { pin: 1234 }, sops: {} }), verbatim: 'pin: 1234' },
      inSecret('"stringData.pin"'),
    ],
    [
      'what kubectl keeps of a Secret',
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name: 's',
          namespace: 'a',
          annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}' },
        },
      },
      [
        '"Secret a/s" holds its own values in the annotation "kubectl.kubernetes.io/last-applied-configuration", in clear: it would be committed.',
      ],
    ],
    [
      'what only starts like an encrypted value',
      secretOf('a', 's', { stringData: { password: 'ENC[hunter2' } }),
      inSecret('"password"'),
    ],
    [
      'one plain value beside encrypted ones',
      secretOf('a', 's', {
        stringData: { password: 'ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]', token: 'plain' },
      }),
      inSecret('"token"'),
    ],
    [
      'a password in values',
      values({ auth: { adminPassword: 'hunter2' } }),
      inValue('auth.adminPassword', 'a password'),
    ],
    [
      'a password under a common name in values',
      values({ grafana: { adminPassword: 'prom-operator' } }),
      inValue('grafana.adminPassword', 'a password'),
    ],
    [
      'a random secret key in values',
      values({ s3: { secretKey: 'wJalrXUtnFEMI7K9MDENGbPxRfiCYz' } }),
      inValue('s3.secretKey', 'a key or token'),
    ],
    ['a password in a variable', environment('DB_PASSWORD', 'hunter2'), inEnvironment('a password')],
    ['a token in a variable', environment('API_TOKEN', 'a8Kd92mZq0Xb7Lw'), inEnvironment('a key or token')],
    [
      'a URL with a password',
      environment('DATABASE_URL', join('postgres://app:', 'hunter2@db.example.com/app')),
      inEnvironment('a URL with a password'),
    ],
    ['an AWS key', environment('KEY_ID', join('AKIA', 'IOSFODNN7EXAMPLE')), inEnvironment('an AWS access key')],
    [
      'a GitHub token',
      settings(join('token: ghp', '_0123456789abcdefghijABCDEFGHIJ0123456789')),
      inSettings('a GitHub token'),
    ],
    ['a GitLab token', environment('X', join('glpat', '-0123456789abcdefghij')), inEnvironment('a GitLab token')],
    ['a Vault token', environment('X', join('hvs', '.CAESIJ0123456789abcdefgh')), inEnvironment('a Vault token')],
    ['a private key in settings', settings(privateKey), inSettings('a private key')],
    ['an encoded private key', values({ tls: { content: btoa(privateKey) } }), inValue('tls.content', 'a private key')],
    [
      'a password in a file of settings',
      settings('host = db\npassword = hunter2\n'),
      inSettings('a password ("password")'),
    ],
    [
      'a random string',
      values({ session: { seed: random } }),
      inValue('session.seed', 'a random string that looks like a key'),
    ],
    [
      'a JSON web token',
      environment(
        'X',
        join('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxMjM0NTY3ODkwIn0', '.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'),
      ),
      inEnvironment('a JSON web token'),
    ],
  ])('finds %s', (_what, object, expected) => expect(messages(object)).toEqual(expected));

  it.each<[string, PlanObject]>([
    ['an empty Secret', secretOf('a', 's', { stringData: { password: '' } })],
    [
      'an encrypted Secret',
      secretOf('a', 's', { stringData: { password: 'ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]' } }),
    ],
    [
      'a Secret with a certificate only',
      secretOf('a', 's', { data: { 'ca.crt': btoa(certificate), bundle: btoa(certificate) } }),
    ],
    [
      'a repository without credentials',
      secretOf('a', 's', { stringData: { type: 'git', url: 'https://git.example.com/x.git' } }),
    ],
    [
      'a sealed Secret',
      objectOf('bitnami.com/v1alpha1', 'SealedSecret', 'a', 's', { encryptedData: { password: random } }),
    ],
    [
      'where an ExternalSecret reads',
      objectOf('external-secrets.io/v1', 'ExternalSecret', 'a', 's', {
        data: [{ secretKey: 'password', remoteRef: { key: 'apps/db', property: 'password' } }],
        target: { template: { data: { password: '{{ .password }}' } } },
      }),
    ],
    [
      'the name of a Secret',
      values({
        auth: {
          existingSecret: 'database-credentials-2024',
          secretKeys: { adminPasswordKey: 'postgres-password' },
          tlsSecret: 'wildcard-example-com-tls',
        },
      }),
    ],
    ['the name of a key', values({ s3: { secretKey: 'secret-access-key' }, admin: { passwordKey: 'admin-password' } })],
    [
      'empty and computed passwords',
      values({
        auth: { password: '', adminPassword: '${ADMIN_PASSWORD}', rootPassword: '$__file{/etc/secrets/password}' },
      }),
    ],
    [
      'switches',
      values({ auth: { usePassword: true, generatePassword: 'false', automountServiceAccountToken: false } }),
    ],
    ['a reference to a variable', environment('DATABASE_URL', 'postgres://$(USER):$(PASSWORD)@db/app')],
    ['a URL with a user only', environment('GIT_URL', 'ssh://git@git.example.com/x.git')],
    ['a file that holds the password', environment('DB_PASSWORD', '/run/secrets/password')],
    [
      'digests, commits and identities',
      values({
        image: { digest: 'sha256:7d9e4eea5f1139e602508871f422b0116c60e87c662f3dcd234d5ab60cd0d8c1' },
        revision: '0123456789abcdef0123456789abcdef01234567',
        id: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      }),
    ],
    ['a public certificate in values', values({ caBundle: btoa(certificate), ca: certificate })],
    [
      'names in camel case',
      values({ kinds: ['CiliumClusterwideNetworkPolicyV2Alpha1', 'MutatingWebhookConfigurationV1beta1'] }),
    ],
    ['recipients of age', values({ recipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p' })],
    [
      'settings that read a password',
      settings(
        'password = ${PASSWORD}\npassword_file: /etc/x\npassword: {{ .Values.x }}\n"password": {\n  password = sys.env("X")\n',
      ),
    ],
    [
      'roles and hosts',
      values({
        role: 'arn:aws:iam::123456789012:role/linksphere-external-secrets',
        host: 'k8s-ingress-0a1b2c3d4e-1234567890abcdef.elb.eu-central-1.amazonaws.com',
      }),
    ],
    [
      'a public SSH key',
      settings('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH0123456789abcdefghijklmnopqrstuvwxyzABCDE user@host'),
    ],
  ])('is silent about %s', (_what, object) => expect(messages(object)).toEqual([]));
});
