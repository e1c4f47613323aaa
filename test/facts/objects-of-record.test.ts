import { describe, expect, it } from 'vitest';
import { countedManifests, objectsOfRecord } from '../../src/facts/objects-of-record.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import { deployment, object, recordOf, renderingOf } from './support/renderings.ts';

const read = (...objects: readonly JsonObject[]) =>
  objectsOfRecord(recordOf(renderingOf(...objects)), { namespace: 'store' });
const find = (objects: readonly ObjectFacts[], name: string) => objects.find((each) => each.name === name);
const needing = (secret: string) => deployment('web', { envFrom: [{ secretRef: { name: secret } }] });

describe('objectsOfRecord', () => {
  it('says what the one reader of manifests says, with place and hook', () => {
    const job = object('batch/Job', 'init', {
      metadata: { annotations: { 'helm.sh/hook': 'pre-install,pre-upgrade' } },
    });
    const [web, init] = read(deployment('web', {}, { replicas: 2 }), job);
    expect(web).toMatchObject({
      kind: 'Deployment',
      namespace: 'store',
      pods: { replicas: 2, images: ['shop:1'], podSecurity: { level: 'baseline' } },
    });
    expect(web?.hook).toBeUndefined();
    expect(init?.hook).toBe('pre-install,pre-upgrade');
  });

  it.each([
    ['an argument', deployment('maker', { args: ['--secret=smtp'] })],
    [
      'a long script',
      deployment('maker', { args: [`#!/bin/sh\nkubectl create secret generic smtp\n${'#'.repeat(300)}`] }),
    ],
    ['a ConfigMap', object('ConfigMap', 'maker', { data: { 'run.sh': 'kubectl create secret generic smtp' } })],
    ['a role', object('rbac.authorization.k8s.io/Role', 'maker', { rules: [{ resourceNames: ['smtp'] }] })],
    ['a custom resource', object('shop.example/Till', 'maker', { spec: { into: { smtp: true } } })],
  ])('knows that %s mentions a Secret which pods need and nothing makes', (_what, maker) => {
    expect(find(read(needing('smtp'), maker), 'maker')?.mentions).toEqual(['smtp']);
    expect(find(read(needing('smtp'), maker, object('Secret', 'smtp')), 'maker')?.mentions).toBeUndefined();
    expect(find(read(needing('smt'), maker), 'maker')?.mentions).toBeUndefined();
  });

  it('knows who may create Secrets, and what is claimed', () => {
    const role = object('rbac.authorization.k8s.io/ClusterRole', 'a', {
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['create'] }],
    });
    const claim = object('PersistentVolumeClaim', 'b', { spec: { storageClassName: '-' } });
    const templates = [{ metadata: { name: 'data' }, spec: { storageClassName: '-' } }];
    const objects = read(
      role,
      claim,
      object('apps/StatefulSet', 'c', { spec: { template: {}, volumeClaimTemplates: templates } }),
    );
    expect(find(objects, 'a')?.createsSecrets).toBe(true);
    expect(find(objects, 'b')?.claims).toEqual([{ name: 'spec', storageClass: '' }]);
    expect(find(objects, 'c')?.pods?.claims).toEqual([{ name: 'data', storageClass: '' }]);
  });

  it.each([
    [
      'HorizontalPodAutoscaler',
      object('autoscaling/HorizontalPodAutoscaler', 'x', {
        spec: { scaleTargetRef: { kind: 'Deployment', name: 'web' } },
      }),
    ],
    ['ScaledObject', object('keda.sh/ScaledObject', 'x', { spec: { scaleTargetRef: { name: 'web' } } })],
  ])('leaves to a %s how many pods there are', (_kind, scaler) => {
    const objects = read(deployment('web', {}, { replicas: 2 }), deployment('other', {}, { replicas: 2 }), scaler);
    expect([find(objects, 'web')?.pods?.replicas, find(objects, 'other')?.pods?.replicas]).toEqual([undefined, 2]);
  });

  it('takes nothing that varies for a default or a name', () => {
    const of = (value: string, count: number) => {
      const env = [{ name: 'A', valueFrom: { secretKeyRef: { name: value, key: 'k' } } }];
      const template = {
        metadata: { labels: { app: 'web', run: value } },
        spec: { serviceAccountName: value, containers: [{ name: 'c', image: value, env }] },
      };
      const claims = [
        { metadata: { name: 'data' }, spec: { storageClassName: value } },
        { metadata: { name: 'logs' }, spec: {} },
      ];
      return renderingOf(
        object('apps/StatefulSet', 'web', { spec: { replicas: count, template, volumeClaimTemplates: claims } }),
        object('Secret', `s-${value}`),
      );
    };
    const [secret, web] = objectsOfRecord(recordOf(of('x', 1), { again: of('y', 2) }), { namespace: 'store' });
    expect(secret).toMatchObject({ kind: 'Secret', name: 's-<varies>' });
    expect(web?.pods).toMatchObject({
      labels: { app: 'web' },
      images: [],
      claims: [{ name: 'logs' }],
      needs: { secrets: [] },
    });
    expect([web?.pods?.replicas, web?.pods?.serviceAccount]).toEqual([undefined, undefined]);
  });

  it('takes a webhook that is Ignore once for one that stops nobody', () => {
    const of = (failurePolicy: string) => {
      const webhooks = [{ name: 'a', failurePolicy }, { name: 'b' }];
      return renderingOf(object('admissionregistration.k8s.io/ValidatingWebhookConfiguration', 'x', { webhooks }));
    };
    const [hook] = objectsOfRecord(recordOf(of('Ignore'), { upgrade: of('Fail') }), { namespace: 'store' });
    expect(hook?.webhooks?.map(({ failurePolicy }) => failurePolicy)).toEqual(['Ignore', 'Fail']);
  });

  it('counts what an installation makes, and of an adopted release what an upgrade does', () => {
    const others = {
      upgrade: { templates: [{ template: 'later', index: 0, object: object('Secret', 'later') }], crds: [] },
    };
    const first = renderingOf(object('ConfigMap', 'once'));
    const names = (record: ReturnType<typeof recordOf>) =>
      objectsOfRecord(record, { namespace: 'store' }).map(({ name }) => name);
    expect(names(recordOf(first, others))).toEqual(['once']);
    const adopted = recordOf(first, { ...others, adopted: true, inputs: { adopted: 'true' } });
    expect(names(adopted)).toEqual(['later']);
    expect(countedManifests(adopted, { adopted: false }).map(({ kind }) => kind)).toEqual(['ConfigMap']);
  });
});
