import { describe, expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { compareWithRecord } from '../../../rehearsal/records/compare-with-record.ts';
import { redactObject } from '../../../src/facts/redact-object.ts';
import type { JsonObject } from '../../../src/model/json.ts';

const redact = (object: JsonObject) => redactObject(object, { secretNames: ['token'], secretMarks: [] });
const fields = (recorded: JsonObject, live: JsonObject) =>
  compareWithRecord(recorded, live as unknown as KubeObject).map(({ field }) => field);
const of = (kind: string, rest: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'x' },
  ...rest,
});
const script = '#!/bin/sh\ncurl http://vault.hashicorp.svc:8200 # uses token\n';

describe('what is in the cluster is as recorded', () => {
  test.for<[string, JsonObject, JsonObject]>([
    [
      'with defaults and labels of others',
      of('Service', { spec: { ports: [{ port: 80 }] } }),
      of('Service', {
        metadata: { name: 'x', labels: { a: 'b' } },
        spec: { ports: [{ port: 80, protocol: 'TCP' }], type: 'ClusterIP' },
      }),
    ],
    [
      'with quantities in another spelling',
      of('Pod', { spec: { cpu: '1000m', memory: '1024Mi', disk: 1 } }),
      of('Pod', { spec: { cpu: '1', memory: '1Gi', disk: '1' } }),
    ],
    [
      'without what is nothing',
      of('Pod', { spec: { hostNetwork: false, list: [], text: '', map: {} } }),
      of('Pod', {}),
    ],
    [
      'where it varies or is unknown',
      of('Pod', { spec: { a: '<varies>', b: '<unknown>', c: 'x-<varies>' } }),
      of('Pod', { spec: { a: 1 } }),
    ],
    [
      'in a redacted text, by its digest',
      redact(of('ConfigMap', { data: { script } })),
      of('ConfigMap', { data: { script } }),
    ],
    [
      'in the keys of a Secret',
      redact(of('Secret', { stringData: { a: 'x' }, data: { b: 'eA==' } })),
      of('Secret', { data: { a: 'eA==', b: 'eQ==', c: 'eQ==' } }),
    ],
    [
      'in the rules of a role that is put together',
      of('ClusterRole', { aggregationRule: { x: 1 }, rules: [{ a: 1 }] }),
      of('ClusterRole', { aggregationRule: { x: 1 }, rules: [] }),
    ],
    [
      'with containers of others beside its own',
      of('Pod', { spec: { containers: [{ name: 'a', image: 'i' }] } }),
      of('Pod', { spec: { containers: [{ name: 'b' }, { name: 'a', image: 'i' }] } }),
    ],
  ])('%s', ([, recorded, live]) => {
    expect(fields(recorded, live)).toEqual([]);
  });
});

describe('what differs is named by its field', () => {
  test.for<[string, JsonObject, JsonObject]>([
    ['spec.replicas', of('Deployment', { spec: { replicas: 2 } }), of('Deployment', { spec: { replicas: 1 } })],
    ['spec.cpu', of('Pod', { spec: { cpu: '1000m' } }), of('Pod', { spec: { cpu: '2' } })],
    ['spec.hostNetwork', of('Pod', { spec: { hostNetwork: true } }), of('Pod', {})],
    ['spec.args', of('Pod', { spec: { args: ['a'] } }), of('Pod', { spec: { args: ['a', 'b'] } })],
    ['spec.args[1]', of('Pod', { spec: { args: ['a', 'c'] } }), of('Pod', { spec: { args: ['a', 'b'] } })],
    [
      'spec.containers[a].image',
      of('Pod', { spec: { containers: [{ name: 'a', image: 'i' }] } }),
      of('Pod', { spec: { containers: [{ name: 'a', image: 'j' }] } }),
    ],
    ['data.script', redact(of('ConfigMap', { data: { script } })), of('ConfigMap', { data: { script: `${script}#` } })],
    ['data.b', redact(of('Secret', { data: { b: 'eA==' } })), of('Secret', { data: { a: 'eA==' } })],
    ['metadata.labels.a', of('Pod', { metadata: { name: 'x', labels: { a: 'b' } } }), of('Pod', {})],
  ])('%s', ([field, recorded, live]) => {
    expect(fields(recorded, live)).toEqual([field]);
  });
});
