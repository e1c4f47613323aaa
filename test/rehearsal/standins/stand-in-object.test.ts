import { describe, expect, test } from 'vitest';
import { createStandInObject } from '../../../rehearsal/standins/stand-in-object.ts';
import type { ObjectFacts, PodFacts } from '../../../src/model/object-facts.ts';

const pods: PodFacts = {
  labels: { app: 'gizmo' },
  serviceAccount: 'gizmo',
  replicas: 2,
  images: ['registry.example.com/gizmo:1'],
  hostNetwork: false,
  ports: [
    { name: 'http', port: 8080, protocol: 'TCP' },
    { name: 'http', port: 8080, protocol: 'TCP' },
  ],
  podSecurity: { level: 'restricted', spoilers: [] },
  needs: { secrets: [{ name: 'token', keys: ['key'] }], configMaps: [{ name: 'config', keys: [] }], claims: ['data'] },
  claims: [],
};
const facts = (more: Partial<ObjectFacts>): ObjectFacts => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  namespace: 'shop',
  name: 'gizmo',
  ...more,
});
const create = (more: Partial<ObjectFacts>) => createStandInObject(facts(more), new Map());

describe('a stand-in', () => {
  test('for a workload names everything that its pods need', () => {
    expect(create({ apiVersion: 'apps/v1', kind: 'Deployment', pods })).toMatchObject({
      metadata: { name: 'gizmo', namespace: 'shop' },
      spec: {
        replicas: 2,
        selector: { matchLabels: { app: 'gizmo' } },
        template: {
          spec: {
            serviceAccountName: 'gizmo',
            securityContext: { runAsNonRoot: true },
            containers: [
              {
                image: 'registry.example.com/gizmo:1',
                ports: [{ containerPort: 8080, name: 'http', protocol: 'TCP' }],
              },
            ],
            volumes: [
              { secret: { secretName: 'token', items: [{ key: 'key', path: 'key' }] } },
              { configMap: { name: 'config' } },
              { persistentVolumeClaim: { claimName: 'data' } },
            ],
          },
        },
      },
    });
  });

  test('for a CRD of a group of Kubernetes itself says that nobody approved it', () => {
    const crd = (group: string) =>
      create({
        kind: 'CustomResourceDefinition',
        crd: { group, kind: 'Gizmo', plural: 'gizmos', scope: 'Cluster', versions: ['v1'], storage: 'v1' },
      });
    expect(crd('gateway.networking.k8s.io')).toHaveProperty(
      ['metadata', 'annotations', 'api-approved.kubernetes.io'],
      'unapproved, stand-in',
    );
    expect(crd('karpenter.k8s.aws')).not.toHaveProperty(['metadata', 'annotations']);
  });

  test('for a Service of which no port is known has one, unless it is headless', () => {
    const service = (headless: boolean) =>
      create({ kind: 'Service', service: { type: 'ClusterIP', headless, ports: [] } });
    expect(service(false)).toMatchObject({ spec: { ports: [{ name: 'unknown', port: 1 }] } });
    expect(create({ kind: 'Service' })).toMatchObject({ spec: { ports: [{ name: 'unknown', port: 1 }] } });
    expect(service(true)).toMatchObject({ spec: { clusterIP: 'None', ports: [] } });
  });

  test('for the default StorageClass is the default one', () => {
    const ofClass = (more: Partial<ObjectFacts>) =>
      create({ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', namespace: '', ...more });
    expect(ofClass({ isDefault: true })).toHaveProperty(
      ['metadata', 'annotations', 'storageclass.kubernetes.io/is-default-class'],
      'true',
    );
    expect(ofClass({})).not.toHaveProperty(['metadata', 'annotations']);
  });

  test('is as privileged as the facts say, so that Pod Security admission judges it', () => {
    const privileged: PodFacts = {
      ...pods,
      hostNetwork: true,
      podSecurity: { level: 'privileged', spoilers: ['hostPath', 'privileged', 'capabilities NET_ADMIN'] },
    };
    const { spec } = create({ apiVersion: 'apps/v1', kind: 'DaemonSet', pods: privileged }) as unknown as {
      spec: { template: { spec: Record<string, unknown> } };
    };
    expect(spec.template.spec).toMatchObject({
      hostNetwork: true,
      containers: [{ securityContext: { privileged: true, capabilities: { add: ['NET_ADMIN'] } } }],
      volumes: expect.arrayContaining([{ name: 'host', hostPath: { path: '/' } }]) as unknown,
    });
  });

  test('for a claim template leaves the default class to the cluster', () => {
    const set = create({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      pods: { ...pods, claims: [{ name: 'data', size: '5Gi' }] },
    });
    expect(set).toMatchObject({
      spec: { volumeClaimTemplates: [{ spec: { resources: { requests: { storage: '5Gi' } } } }] },
    });
    expect(JSON.stringify(set)).not.toContain('storageClassName');
  });

  test('for a CRD takes the imported schema where there is one, and anything where there is none', () => {
    const crd = {
      group: 'example.dev',
      kind: 'Gizmo',
      plural: 'gizmos',
      scope: 'Namespaced',
      versions: ['v1'],
      storage: 'v1',
    } as const;
    const imported = {
      name: 'gizmos.example.dev',
      group: 'example.dev',
      kind: 'Gizmo',
      plural: 'gizmos',
      scope: 'Namespaced',
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { type: 'object', additionalProperties: false, properties: { spec: { type: 'object' } } },
        },
      ],
    };
    const object = facts({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      namespace: '',
      name: 'gizmos.example.dev',
      crd,
    });
    const schemaOf = (made: object) =>
      (made as { spec: { versions: { schema: { openAPIV3Schema: object } }[] } }).spec.versions[0]?.schema
        .openAPIV3Schema;
    expect(schemaOf(createStandInObject(object, new Map()))).toEqual({
      type: 'object',
      'x-kubernetes-preserve-unknown-fields': true,
    });
    expect(schemaOf(createStandInObject(object, new Map([['gizmos.example.dev', imported]])))).toEqual({
      type: 'object',
      properties: { spec: { type: 'object' } },
    });
  });

  test('for a Service keeps one port of each number and protocol, and names them all', () => {
    const ports = [
      { port: 9094, protocol: 'TCP' },
      { port: 9094, protocol: 'TCP' },
      { port: 9094, protocol: 'UDP' },
    ] as const;
    const { spec } = create({ kind: 'Service', service: { type: 'ClusterIP', headless: true, ports } }) as unknown as {
      spec: { ports: unknown[] };
    };
    expect(spec.ports).toEqual([
      { port: 9094, protocol: 'TCP', name: 'port-0' },
      { port: 9094, protocol: 'UDP', name: 'port-1' },
    ]);
    expect(spec).toMatchObject({ clusterIP: 'None' });
  });
});
