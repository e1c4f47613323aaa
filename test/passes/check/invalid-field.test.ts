import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { foundBy } from '../../support/found-by.ts';
import { invalidField } from '../../../src/passes/check/invalid-field.ts';
import { namespaceOf, planOf } from '../../support/plan-of.ts';
import { deploymentOf, objectOf } from '../../support/manifests.ts';

const spec: JsonObject = {
  type: 'object',
  required: ['size', 'mode'],
  properties: {
    size: { type: 'integer', minimum: 1, maximum: 5 },
    mode: { type: 'string', enum: ['Fast', 'Safe'], default: 'Safe' },
    name: { type: 'string', pattern: '^[a-z]+$', maxLength: 5 },
    port: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    hosts: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['host'],
        properties: { host: { type: 'string' }, paths: { type: 'array', items: { type: 'string' } } },
      },
    },
    anything: {
      type: 'object',
      'x-kubernetes-preserve-unknown-fields': true,
      properties: { known: { type: 'string' } },
    },
    provider: {
      type: 'object',
      properties: { vault: { type: 'object' }, aws: { type: 'object' } },
      oneOf: [{ required: ['vault'] }, { required: ['aws'] }],
    },
    maybe: { type: 'string', nullable: true },
    elsewhere: { type: 'string', pattern: 'x(?i)go|only' },
    loud: { type: 'string', pattern: '^((?i)on|off)$' },
    since: { type: 'string', format: 'date' },
    net: { type: 'string', format: 'cidr' },
    odd: { type: 'string', format: 'snowflake' },
    count: { type: 'integer', format: 'int32' },
    tags: { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'set' },
    ports: {
      type: 'array',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['number', 'protocol'],
      items: {
        type: 'object',
        properties: { number: { type: 'integer' }, protocol: { type: 'string', default: 'TCP' } },
      },
    },
    template: {
      type: 'object',
      'x-kubernetes-embedded-resource': true,
      properties: { spec: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
    },
  },
};
const schema: JsonObject = {
  type: 'object',
  required: ['spec'],
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { type: 'object' },
    spec,
    status: { type: 'object', properties: {} },
  },
};
const definition = (of: JsonObject): JsonObject => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'things.x.io' },
  spec: {
    group: 'x.io',
    scope: 'Namespaced',
    names: { kind: 'Thing', plural: 'things' },
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: of } }],
  },
});
const thing = (content: Json | undefined, more: JsonObject = {}) =>
  objectOf('x.io/v1', 'Thing', 'a', 'one', content, more);
const messages = (content: Json | undefined, more: JsonObject = {}) =>
  foundBy(invalidField, { units: { one: [namespaceOf('a'), definition(schema), thing(content, more)] } }).map(
    ([, , message]) => message,
  );

describe('invalid-field', () => {
  it.each<[string, Json | undefined, readonly string[]]>([
    [
      'a field that the CRD does not have',
      { size: 1, sise: 2 },
      ['"spec.sise" of "Thing a/one" is no field of its CRD (did you mean "size"?).'],
    ],
    ['a missing field', {}, ['"spec.size" of "Thing a/one" is missing, and it is required.']],
    ['no spec', undefined, ['"spec" of "Thing a/one" is missing, and it is required.']],
    ['a wrong type', { size: '1' }, ['"spec.size" of "Thing a/one" is "1", which is no integer.']],
    ['a fraction', { size: 1.5 }, ['"spec.size" of "Thing a/one" is 1.5, which is no integer.']],
    ['a number that is too large', { size: 9 }, ['"spec.size" of "Thing a/one" is 9, and at most 5 is allowed.']],
    [
      'a word that is not in the list',
      { size: 1, mode: 'fast' },
      ['"spec.mode" of "Thing a/one" is "fast", and only "Fast", "Safe" are allowed (did you mean "Fast"?).'],
    ],
    ['a pattern', { size: 1, name: 'A' }, ['"spec.name" of "Thing a/one" is "A", which does not match "^[a-z]+$".']],
    [
      'a long text',
      { size: 1, name: 'abcdef' },
      ['"spec.name" of "Thing a/one" has 6 characters, and at most 5 are allowed.'],
    ],
    [
      'a list that is empty',
      { size: 1, hosts: [] },
      ['"spec.hosts" of "Thing a/one" has 0 items, and at least 1 are allowed.'],
    ],
    [
      'fields inside a list',
      { size: 1, hosts: [{ host: 'a' }, { hots: 'b' }] },
      [
        '"spec.hosts[1].host" of "Thing a/one" is missing, and it is required.',
        '"spec.hosts[1].hots" of "Thing a/one" is no field of its CRD (did you mean "host"?).',
      ],
    ],
    ['a value of a map', { size: 1, labels: { a: 1 } }, ['"spec.labels.a" of "Thing a/one" is 1, which is no string.']],
    [
      'two alternatives at once',
      { size: 1, provider: { vault: {}, aws: {} } },
      [
        '"spec.provider" of "Thing a/one" must fit exactly one of the alternatives that its CRD allows: "vault", "aws".',
      ],
    ],
    [
      'none of the alternatives',
      { size: 1, provider: {} },
      [
        '"spec.provider" of "Thing a/one" must fit exactly one of the alternatives that its CRD allows: "vault", "aws".',
      ],
    ],
    ['a null', { size: null }, ['"spec.size" of "Thing a/one" is null, which is not allowed.']],
    [
      'a null that is an integer or a string',
      { size: 1, port: null },
      ['"spec.port" of "Thing a/one" is null, which is not allowed.'],
    ],
    [
      'a pattern with flags',
      { size: 1, loud: 'no' },
      ['"spec.loud" of "Thing a/one" is "no", which does not match "^((?i)on|off)$".'],
    ],
    [
      'a day that does not exist',
      { size: 1, since: '2026-02-30' },
      ['"spec.since" of "Thing a/one" is "2026-02-30", which is not of the format "date".'],
    ],
    [
      'no range of addresses',
      { size: 1, net: '10.0.0.0/33' },
      ['"spec.net" of "Thing a/one" is "10.0.0.0/33", which is not of the format "cidr".'],
    ],
    [
      'a number that needs more bits',
      { size: 1, count: 2 ** 31 },
      ['"spec.count" of "Thing a/one" is 2147483648, which is too large for 32 bits.'],
    ],
    [
      'an item that stands twice',
      { size: 1, tags: ['a', 'b', 'a'] },
      ['"spec.tags[2]" of "Thing a/one" stands twice in the list.'],
    ],
    [
      'keys that stand twice, one by default',
      { size: 1, ports: [{ number: 80 }, { number: 80, protocol: 'TCP' }] },
      ['"spec.ports[1]" of "Thing a/one" has the same "number" and "protocol" as another.'],
    ],
    [
      'an unknown field of an object within',
      { size: 1, template: { kind: 'X', data: {} } },
      ['"spec.template.data" of "Thing a/one" is no field of its CRD.'],
    ],
    [
      'an object instead of a list',
      { size: 1, hosts: { host: 'a' } },
      ['"spec.hosts" of "Thing a/one" is {"host":"a"}, which is no array.'],
    ],
  ])('finds %s', (_what, content, expected) => expect(messages(content)).toEqual(expected));

  it.each<[string, Json]>([
    ['all that is required', { size: 1 }],
    [
      'every field in its limits',
      {
        size: 5,
        mode: 'Fast',
        name: 'abc',
        port: 'http',
        labels: { any: 'x' },
        hosts: [{ host: 'a', paths: ['/'] }],
        provider: { vault: {} },
      },
    ],
    ['a number where both are allowed', { size: 1, port: 80 }],
    ['unknown fields where they are kept', { size: 1, anything: { whatever: [1] } }],
    ['a null where it is allowed', { size: 1, maybe: null }],
    ['a pattern that only Go reads', { size: 1, elsewhere: 'x' }],
    ['a pattern with flags that fits', { size: 1, loud: 'ON' }],
    ['formats that fit', { size: 1, since: '2028-02-29', net: '10.0.0.0/8', count: 2 ** 31 - 1 }],
    ['a format that the API server does not know either', { size: 1, odd: 'any' }],
    ['a null where a default stands in', { size: 1, mode: null }],
    [
      'items and keys that differ',
      { size: 1, tags: ['a', 'b'], ports: [{ number: 80 }, { number: 80, protocol: 'UDP' }] },
    ],
    [
      'what every object has, in one within',
      { size: 1, template: { apiVersion: 'v1', kind: 'X', metadata: { labels: {} }, spec: { any: 1 } } },
    ],
  ])('is silent about %s', (_what, content) => expect(messages(content)).toEqual([]));

  it('does not look at what no CRD decides', () => {
    expect(messages({ size: 1 }, { status: { any: 1 } })).toEqual([]);
    expect(foundBy(invalidField, { units: { one: [namespaceOf('a'), thing({ any: 1 })] } })).toEqual([]);
    expect(
      foundBy(invalidField, {
        units: {
          one: [
            namespaceOf('a'),
            definition({ type: 'object', 'x-kubernetes-preserve-unknown-fields': true }),
            thing({ any: 1 }),
          ],
        },
      }),
    ).toEqual([]);
  });

  it('takes imported schemas, and those of the tree before them', () => {
    const plan = derive(planOf({ units: { one: [namespaceOf('a'), thing({ size: 7 })] } }));
    const imported = new Map([['x.io/v1/Thing', schema]]);
    expect(invalidField({ ...plan, schemas: imported }).map(({ message }) => message)).toEqual([
      '"spec.size" of "Thing a/one" is 7, and at most 5 is allowed.',
    ]);
    const wider = derive(
      planOf({
        units: {
          one: [
            namespaceOf('a'),
            definition({ properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } } }),
            thing({ size: 7 }),
          ],
        },
      }),
    );
    expect(invalidField({ ...wider, schemas: imported })).toEqual([]);
  });
});

const builtIn = (object: JsonObject, kubernetes = '1.36') =>
  foundBy(invalidField, { units: { one: [namespaceOf('a'), object] }, target: { kubernetes } }).map(
    ([, , message]) => message,
  );
const deployment = (container: JsonObject, more: JsonObject = {}) => deploymentOf('a', 'web', { container, ...more });
const inContainer = 'spec.template.spec.containers[0]';
const secret = (value: Json) => objectOf('v1', 'Secret', 'a', 's', undefined, { data: { key: value } });

describe('invalid-field of kinds that Kubernetes brings', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    [
      'a field that is misspelt',
      objectOf('apps/v1', 'Deployment', 'a', 'web', { replcas: 2 }),
      ['"spec.replcas" of "Deployment a/web" is no field that Kubernetes knows there (did you mean "replicas"?).'],
    ],
    [
      'a field in the wrong place',
      deployment({ nodeSelector: {} }),
      [`"${inContainer}.nodeSelector" of "Deployment a/web" is no field that Kubernetes knows there.`],
    ],
    [
      'a field in other case',
      objectOf('v1', 'Service', 'a', 's', { Ports: [] }),
      ['"spec.Ports" of "Service a/s" is no field that Kubernetes knows there (did you mean "ports"?).'],
    ],
    [
      'a number as the value of a variable',
      deployment({ env: [{ name: 'PORT', value: 80 }] }),
      [`"${inContainer}.env[0].value" of "Deployment a/web" is 80, which is no string.`],
    ],
    [
      'a text for a number',
      objectOf('apps/v1', 'Deployment', 'a', 'web', { replicas: '2' }),
      ['"spec.replicas" of "Deployment a/web" is "2", which is no integer.'],
    ],
    [
      'a fraction for an integer',
      objectOf('apps/v1', 'Deployment', 'a', 'web', { replicas: 1.5 }),
      ['"spec.replicas" of "Deployment a/web" is 1.5, which is no integer.'],
    ],
    [
      'an object for a list',
      objectOf('v1', 'Service', 'a', 's', { ports: { port: 80 } }),
      ['"spec.ports" of "Service a/s" is {"port":80}, which is no array.'],
    ],
    [
      'data that is no text',
      objectOf('v1', 'ConfigMap', 'a', 'c', undefined, { data: { debug: true } }),
      ['"data.debug" of "ConfigMap a/c" is true, which is no string.'],
    ],
    ['data that is not encoded', secret('hi!'), ['"data.key" of "Secret a/s" is "hi!", which is no base64.']],
    [
      'a unit that there is not',
      deployment({ resources: { limits: { memory: '128MB' } } }),
      [`"${inContainer}.resources.limits.memory" of "Deployment a/web" is "128MB", which is no quantity.`],
    ],
    [
      'a variable that stands twice',
      deployment({ env: [{ name: 'A', value: '1' }, { name: 'B' }, { name: 'A' }] }),
      [`"${inContainer}.env[2]" of "Deployment a/web" has the same "name" as another.`],
    ],
    [
      'a port that stands twice, once by default',
      objectOf('v1', 'Service', 'a', 's', {
        ports: [
          { port: 80, name: 'a' },
          { port: 80, protocol: 'TCP', name: 'b' },
        ],
      }),
      ['"spec.ports[1]" of "Service a/s" has the same "port" and "protocol" as another.'],
    ],
    [
      'an item of a set that stands twice',
      objectOf('v1', 'PersistentVolumeClaim', 'a', 'c', undefined, {
        metadata: { name: 'c', namespace: 'a', finalizers: ['x.io/y', 'x.io/y'] },
      }),
      ['"metadata.finalizers[1]" of "PersistentVolumeClaim a/c" stands twice in the list.'],
    ],
    [
      'nothing in a list of containers',
      objectOf('v1', 'Pod', 'a', 'p', { containers: [null] }),
      ['"spec.containers[0]" of "Pod a/p" is null, which is not allowed.'],
    ],
    [
      'several faults',
      objectOf('apps/v1', 'Deployment', 'a', 'web', { replcas: 2, paused: 'no' }),
      [
        '"spec.paused" of "Deployment a/web" is "no", which is no boolean.',
        '"spec.replcas" of "Deployment a/web" is no field that Kubernetes knows there (did you mean "replicas"?).',
      ],
    ],
  ])('finds %s', (_what, object, expected) => expect(builtIn(object).toSorted()).toEqual(expected));

  it.each<[string, JsonObject]>([
    [
      'a whole workload',
      deployment({
        env: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
        ports: [{ containerPort: 53, protocol: 'UDP' }, { containerPort: 53 }],
        resources: { requests: { cpu: 1, memory: '1.5Gi' } },
      }),
    ],
    [
      'numbers and names of ports',
      objectOf('v1', 'Service', 'a', 's', {
        ports: [
          { port: 80, targetPort: 'http' },
          { port: 81, targetPort: 8081 },
        ],
      }),
    ],
    ['null, which is nothing', objectOf('apps/v1', 'Deployment', 'a', 'web', { replicas: null })],
    [
      'variables that the engine fills in',
      objectOf('apps/v1', 'Deployment', 'a', 'web', { replicas: '${replicas}', paused: '${paused:=false}' }),
    ],
    ['encoded data, in lines', secret('aGVs\nbG8=')],
    [
      'labels and annotations, which invalid-name looks at',
      objectOf(
        'v1',
        'Service',
        'a',
        's',
        {},
        { metadata: { name: 's', namespace: 'a', labels: { a: 1 }, annotations: { b: true } } },
      ),
    ],
    [
      'whatever a schema in a CRD holds',
      definition({
        type: 'object',
        properties: { spec: { default: { a: [1] }, enum: [1, 'a'], 'x-kubernetes-preserve-unknown-fields': true } },
      }),
    ],
    ['versions that the API server does not serve', objectOf('apps/v1beta1', 'Deployment', 'a', 'web', { any: 1 })],
  ])('is silent about %s', (_what, object) => expect(builtIn(object)).toEqual([]));

  it('does not know the fields of a newer Kubernetes', () => {
    const object = objectOf('apps/v1', 'Deployment', 'a', 'web', { novelty: 1 });
    expect([builtIn(object, '1.33').length, builtIn(object, '1.37').length]).toEqual([1, 0]);
  });
});
