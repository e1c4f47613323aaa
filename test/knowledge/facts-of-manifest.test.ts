import { describe, expect, test } from 'vitest';
import { factsOfManifest } from '../../src/knowledge/facts-of-manifest.ts';
import { podSecurityOf } from '../../src/knowledge/facts/pod-security.ts';

const restricted = {
  allowPrivilegeEscalation: false,
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
  capabilities: { drop: ['ALL'] },
};
const container = { name: 'app', image: 'registry.example.com/app:1', securityContext: restricted };

describe('pod security', () => {
  test('a pod that drops everything is restricted', () => {
    expect(podSecurityOf({ containers: [container] })).toEqual({ level: 'restricted', spoilers: [] });
  });

  test('what the pod says counts for its containers', () => {
    const securityContext = { runAsNonRoot: true, seccompProfile: { type: 'Localhost', localhostProfile: 'x' } };
    const own = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } };
    expect(podSecurityOf({ securityContext, containers: [{ name: 'app', securityContext: own }] }).level).toBe(
      'restricted',
    );
  });

  test.each([
    ['allowPrivilegeEscalation', { ...restricted, allowPrivilegeEscalation: undefined }],
    ['runAsNonRoot', { ...restricted, runAsNonRoot: false }],
    ['runAsUser 0', { ...restricted, runAsUser: 0 }],
    ['seccompProfile unset', { ...restricted, seccompProfile: undefined }],
    ['capabilities not dropped', { ...restricted, capabilities: { drop: ['NET_RAW'] } }],
    ['capabilities added', { ...restricted, capabilities: { drop: ['ALL'], add: ['CHOWN'] } }],
  ])('%s keeps a pod at baseline', (spoiler, securityContext) => {
    expect(podSecurityOf({ containers: [{ ...container, securityContext } as never] })).toEqual({
      level: 'baseline',
      spoilers: [spoiler],
    });
  });

  test('a hostPath volume is privileged, a volume of an old driver only not restricted', () => {
    expect(podSecurityOf({ containers: [container], volumes: [{ name: 'a', hostPath: { path: '/' } }] })).toEqual({
      level: 'privileged',
      spoilers: ['hostPath'],
    });
    expect(podSecurityOf({ containers: [container], volumes: [{ name: 'a', nfs: { server: 'x' } }] })).toEqual({
      level: 'baseline',
      spoilers: ['volume type nfs'],
    });
    expect(
      podSecurityOf({
        containers: [container],
        volumes: [
          { name: 'a', emptyDir: {} },
          { name: 'b', secret: { secretName: 's' } },
        ],
      }).level,
    ).toBe('restricted');
  });

  test.each([
    ['hostNetwork', { hostNetwork: true, containers: [container] }],
    ['hostPID', { hostPID: true, containers: [container] }],
    ['hostPort', { containers: [{ ...container, ports: [{ containerPort: 80, hostPort: 80 }] }] }],
    ['privileged', { containers: [{ ...container, securityContext: { ...restricted, privileged: true } }] }],
    [
      'capabilities SYS_ADMIN',
      {
        containers: [
          { ...container, securityContext: { ...restricted, capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } } },
        ],
      },
    ],
    ['seccomp Unconfined', { securityContext: { seccompProfile: { type: 'Unconfined' } }, containers: [container] }],
    ['sysctls', { securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '1' }] }, containers: [container] }],
    ['seLinuxOptions', { securityContext: { seLinuxOptions: { type: 'spc_t' } }, containers: [container] }],
    ['procMount', { containers: [{ ...container, securityContext: { ...restricted, procMount: 'Unmasked' } }] }],
    ['hostPID', { hostPID: true, containers: [container], initContainers: [{ name: 'init' }] }],
  ])('%s makes a pod privileged', (spoiler, spec) => {
    expect(podSecurityOf(spec as never)).toEqual({ level: 'privileged', spoilers: [spoiler] });
  });

  test('init containers count', () => {
    expect(podSecurityOf({ containers: [container], initContainers: [{ name: 'init' }] }).level).toBe('baseline');
  });
});

describe('workloads', () => {
  const facts = factsOfManifest({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace: 'shop', labels: { team: 'a' } },
    spec: {
      replicas: 3,
      volumeClaimTemplates: [
        { metadata: { name: 'data' }, spec: { storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } } },
      ],
      template: {
        metadata: { labels: { app: 'db' } },
        spec: {
          serviceAccountName: 'runner',
          priorityClassName: 'urgent',
          containers: [
            {
              name: 'db',
              image: 'registry.example.com/db:1',
              ports: [
                { name: 'sql', containerPort: 5432 },
                { containerPort: 53, protocol: 'UDP' },
              ],
              env: [
                { name: 'A', valueFrom: { secretKeyRef: { name: 'token', key: 'b' } } },
                { name: 'B', valueFrom: { secretKeyRef: { name: 'token', key: 'a' } } },
              ],
              envFrom: [{ configMapRef: { name: 'settings' } }, { secretRef: { name: 'extras', optional: true } }],
              resources: { requests: { cpu: '250m', memory: '1Gi' }, limits: { memory: '1Gi' } },
            },
          ],
          volumes: [{ name: 'c', persistentVolumeClaim: { claimName: 'shared' } }],
        },
      },
    },
  } as never);

  test('tell what their pods are and need', () => {
    expect(facts).toMatchObject({
      name: 'db',
      namespace: 'shop',
      labels: { team: 'a' },
      pods: {
        labels: { app: 'db' },
        serviceAccount: 'runner',
        priorityClass: 'urgent',
        replicas: 3,
        images: ['registry.example.com/db:1'],
        hostNetwork: false,
        ports: [
          { name: 'sql', port: 5432, protocol: 'TCP' },
          { port: 53, protocol: 'UDP' },
        ],
        requests: { cpu: 0.25, memory: 2 ** 30, everyContainerHasRequests: true, everyContainerHasLimits: false },
        needs: {
          secrets: [{ name: 'token', keys: ['a', 'b'] }],
          configMaps: [{ name: 'settings', keys: [] }],
          claims: ['shared'],
        },
        claims: [{ name: 'data', storageClass: 'fast', size: '1Gi' }],
      },
    });
  });

  test('of a DaemonSet say nothing of replicas, of a Deployment one', () => {
    const of = (kind: string) =>
      factsOfManifest({
        apiVersion: 'apps/v1',
        kind,
        metadata: { name: 'x', namespace: 'y' },
        spec: { template: { spec: { containers: [] } } },
      });
    expect(of('DaemonSet').pods).not.toHaveProperty('replicas');
    expect(of('Deployment').pods?.replicas).toBe(1);
  });

  test('of a CronJob stand deeper', () => {
    const manifest = {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: 'x', namespace: 'y' },
      spec: { jobTemplate: { spec: { template: { metadata: { labels: { a: 'b' } }, spec: { containers: [] } } } } },
    };
    expect(factsOfManifest(manifest).pods?.labels).toEqual({ a: 'b' });
  });
});

describe('other kinds', () => {
  test('a Service keeps its ports as the API defaults them', () => {
    const manifest = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 's', namespace: 'n' },
      spec: { clusterIP: 'None', selector: { a: 'b' }, ports: [{ port: 80, targetPort: 'http' }] },
    };
    expect(factsOfManifest(manifest).service).toEqual({
      type: 'ClusterIP',
      headless: true,
      selector: { a: 'b' },
      ports: [{ port: 80, targetPort: 'http', protocol: 'TCP' }],
    });
  });

  test('Secrets and ConfigMaps have the keys of all their fields', () => {
    expect(
      factsOfManifest({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 's' },
        data: { a: 'eA==' },
        stringData: { b: 'x' },
      }).keys,
    ).toEqual(['a', 'b']);
    expect(
      factsOfManifest({
        apiVersion: 'v1',
        kind: 'Secret',
        type: 'kubernetes.io/service-account-token',
        metadata: { name: 's' },
      }).keys,
    ).toEqual(['ca.crt', 'namespace', 'token']);
    expect(
      factsOfManifest({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'c' },
        data: { a: 'x' },
        binaryData: { b: 'eA==' },
      }).keys,
    ).toEqual(['a', 'b']);
  });

  test('a CRD tells the versions that it serves', () => {
    const versions = [
      { name: 'v1', served: true, storage: true },
      { name: 'v1beta1', served: false, storage: false },
    ];
    const manifest = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'x' },
      spec: { group: 'example.com', scope: 'Cluster', names: { kind: 'X', plural: 'xs' }, versions },
    };
    expect(factsOfManifest(manifest).crd).toEqual({
      group: 'example.com',
      kind: 'X',
      plural: 'xs',
      scope: 'Cluster',
      versions: ['v1'],
      storage: 'v1',
    });
  });

  test('a webhook fails closed and answers on 443 unless it says otherwise', () => {
    const manifest = {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingWebhookConfiguration',
      metadata: { name: 'x' },
      webhooks: [
        { name: 'a', clientConfig: { service: { namespace: 'n', name: 's' } }, rules: [] },
        {
          name: 'b',
          failurePolicy: 'Ignore',
          clientConfig: { url: 'https://example.com' },
          objectSelector: { matchLabels: {} },
        },
      ],
    };
    expect(factsOfManifest(manifest).webhooks).toEqual([
      { name: 'a', failurePolicy: 'Fail', service: { namespace: 'n', name: 's', port: 443 }, rules: [] },
      { name: 'b', failurePolicy: 'Ignore', rules: [], objectSelector: { matchLabels: {} } },
    ]);
  });

  test('a kind without facts has only its identity', () => {
    expect(
      factsOfManifest({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w', namespace: 'n' } }),
    ).toEqual({
      apiVersion: 'example.com/v1',
      kind: 'Widget',
      name: 'w',
      namespace: 'n',
    });
  });
});

test('a StorageClass tells who provisions it, and whether it is the default one', () => {
  const of = (annotation: string) =>
    factsOfManifest({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'fast', annotations: { 'storageclass.kubernetes.io/is-default-class': annotation } },
      provisioner: 'ebs.csi.aws.com',
    } as never);
  expect(of('true')).toMatchObject({ controller: 'ebs.csi.aws.com', isDefault: true });
  expect(of('false')).not.toHaveProperty('isDefault');
});
