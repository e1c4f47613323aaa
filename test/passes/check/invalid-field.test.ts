import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { foundBy } from '../../support/found-by.ts';
import { invalidField } from '../../../src/passes/check/invalid-field.ts';
import { namespaceOf, planOf } from '../../support/plan-of.ts';
import { objectOf } from '../../support/manifests.ts';

const spec: JsonObject = {
  type: 'object', required: ['size', 'mode'],
  properties: {
    size: { type: 'integer', minimum: 1, maximum: 5 },
    mode: { type: 'string', enum: ['Fast', 'Safe'], default: 'Safe' },
    name: { type: 'string', pattern: '^[a-z]+$', maxLength: 5 },
    port: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    hosts: { type: 'array', minItems: 1, items: { type: 'object', required: ['host'], properties: { host: { type: 'string' }, paths: { type: 'array', items: { type: 'string' } } } } },
    anything: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true, properties: { known: { type: 'string' } } },
    provider: { type: 'object', properties: { vault: { type: 'object' }, aws: { type: 'object' } }, oneOf: [{ required: ['vault'] }, { required: ['aws'] }] },
    maybe: { type: 'string', nullable: true },
    elsewhere: { type: 'string', pattern: 'x(?i)go|only' },
    loud: { type: 'string', pattern: '^((?i)on|off)$' },
    since: { type: 'string', format: 'date' },
    net: { type: 'string', format: 'cidr' },
    odd: { type: 'string', format: 'snowflake' },
    count: { type: 'integer', format: 'int32' },
    tags: { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'set' },
    ports: {
      type: 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['number', 'protocol'],
      items: { type: 'object', properties: { number: { type: 'integer' }, protocol: { type: 'string', default: 'TCP' } } },
    },
    template: { type: 'object', 'x-kubernetes-embedded-resource': true, properties: { spec: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } } },
  },
};
const schema: JsonObject = { type: 'object', required: ['spec'], properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' }, spec, status: { type: 'object', properties: {} } } };
const definition = (of: JsonObject): JsonObject => ({
  apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'things.x.io' },
  spec: { group: 'x.io', scope: 'Namespaced', names: { kind: 'Thing', plural: 'things' }, versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: of } }] },
});
const thing = (content: Json | undefined, more: JsonObject = {}) => objectOf('x.io/v1', 'Thing', 'a', 'one', content, more);
const messages = (content: Json | undefined, more: JsonObject = {}) =>
  foundBy(invalidField, { units: { one: [namespaceOf('a'), definition(schema), thing(content, more)] } }).map(([, , message]) => message);

describe('invalid-field', () => {
  it.each<[string, Json | undefined, readonly string[]]>([
    ['a field that the CRD does not have', { size: 1, sise: 2 }, ['"spec.sise" of "Thing a/one" is no field of its CRD (did you mean "size"?).']],
    ['a missing field', {}, ['"spec.size" of "Thing a/one" is missing, and it is required.']],
    ['no spec', undefined, ['"spec" of "Thing a/one" is missing, and it is required.']],
    ['a wrong type', { size: '1' }, ['"spec.size" of "Thing a/one" is "1", which is no integer.']],
    ['a fraction', { size: 1.5 }, ['"spec.size" of "Thing a/one" is 1.5, which is no integer.']],
    ['a number that is too large', { size: 9 }, ['"spec.size" of "Thing a/one" is 9, and at most 5 is allowed.']],
    ['a word that is not in the list', { size: 1, mode: 'fast' }, ['"spec.mode" of "Thing a/one" is "fast", and only "Fast", "Safe" are allowed (did you mean "Fast"?).']],
    ['a pattern', { size: 1, name: 'A' }, ['"spec.name" of "Thing a/one" is "A", which does not match "^[a-z]+$".']],
    ['a long text', { size: 1, name: 'abcdef' }, ['"spec.name" of "Thing a/one" has 6 characters, and at most 5 are allowed.']],
    ['a list that is empty', { size: 1, hosts: [] }, ['"spec.hosts" of "Thing a/one" has 0 items, and at least 1 are allowed.']],
    ['fields inside a list', { size: 1, hosts: [{ host: 'a' }, { hots: 'b' }] }, ['"spec.hosts[1].host" of "Thing a/one" is missing, and it is required.', '"spec.hosts[1].hots" of "Thing a/one" is no field of its CRD (did you mean "host"?).']],
    ['a value of a map', { size: 1, labels: { a: 1 } }, ['"spec.labels.a" of "Thing a/one" is 1, which is no string.']],
    ['two alternatives at once', { size: 1, provider: { vault: {}, aws: {} } }, ['"spec.provider" of "Thing a/one" must fit exactly one of the alternatives that its CRD allows: "vault", "aws".']],
    ['none of the alternatives', { size: 1, provider: {} }, ['"spec.provider" of "Thing a/one" must fit exactly one of the alternatives that its CRD allows: "vault", "aws".']],
    ['a null', { size: null }, ['"spec.size" of "Thing a/one" is null, which is not allowed.']],
    ['a null that is an integer or a string', { size: 1, port: null }, ['"spec.port" of "Thing a/one" is null, which is not allowed.']],
    ['a pattern with flags', { size: 1, loud: 'no' }, ['"spec.loud" of "Thing a/one" is "no", which does not match "^((?i)on|off)$".']],
    ['a day that does not exist', { size: 1, since: '2026-02-30' }, ['"spec.since" of "Thing a/one" is "2026-02-30", which is not of the format "date".']],
    ['no range of addresses', { size: 1, net: '10.0.0.0/33' }, ['"spec.net" of "Thing a/one" is "10.0.0.0/33", which is not of the format "cidr".']],
    ['a number that needs more bits', { size: 1, count: 2 ** 31 }, ['"spec.count" of "Thing a/one" is 2147483648, which is too large for 32 bits.']],
    ['an item that stands twice', { size: 1, tags: ['a', 'b', 'a'] }, ['"spec.tags[2]" of "Thing a/one" stands twice in the list.']],
    ['keys that stand twice, one by default', { size: 1, ports: [{ number: 80 }, { number: 80, protocol: 'TCP' }] }, ['"spec.ports[1]" of "Thing a/one" has the same "number" and "protocol" as another.']],
    ['an unknown field of an object within', { size: 1, template: { kind: 'X', data: {} } }, ['"spec.template.data" of "Thing a/one" is no field of its CRD.']],
    ['an object instead of a list', { size: 1, hosts: { host: 'a' } }, ['"spec.hosts" of "Thing a/one" is {"host":"a"}, which is no array.']],
  ])('finds %s', (_what, content, expected) => expect(messages(content)).toEqual(expected));

  it.each<[string, Json]>([
    ['all that is required', { size: 1 }],
    ['every field in its limits', { size: 5, mode: 'Fast', name: 'abc', port: 'http', labels: { any: 'x' }, hosts: [{ host: 'a', paths: ['/'] }], provider: { vault: {} } }],
    ['a number where both are allowed', { size: 1, port: 80 }],
    ['unknown fields where they are kept', { size: 1, anything: { whatever: [1] } }],
    ['a null where it is allowed', { size: 1, maybe: null }],
    ['a pattern that only Go reads', { size: 1, elsewhere: 'x' }],
    ['a pattern with flags that fits', { size: 1, loud: 'ON' }],
    ['formats that fit', { size: 1, since: '2028-02-29', net: '10.0.0.0/8', count: 2 ** 31 - 1 }],
    ['a format that the API server does not know either', { size: 1, odd: 'any' }],
    ['a null where a default stands in', { size: 1, mode: null }],
    ['items and keys that differ', { size: 1, tags: ['a', 'b'], ports: [{ number: 80 }, { number: 80, protocol: 'UDP' }] }],
    ['what every object has, in one within', { size: 1, template: { apiVersion: 'v1', kind: 'X', metadata: { labels: {} }, spec: { any: 1 } } }],
  ])('is silent about %s', (_what, content) => expect(messages(content)).toEqual([]));

  it('does not look at what no CRD decides', () => {
    expect(messages({ size: 1 }, { status: { any: 1 } })).toEqual([]);
    expect(foundBy(invalidField, { units: { one: [namespaceOf('a'), thing({ any: 1 })] } })).toEqual([]);
    expect(foundBy(invalidField, { units: { one: [namespaceOf('a'), definition({ type: 'object', 'x-kubernetes-preserve-unknown-fields': true }), thing({ any: 1 })] } })).toEqual([]);
  });

  it('takes imported schemas, and those of the tree before them', () => {
    const plan = derive(planOf({ units: { one: [namespaceOf('a'), thing({ size: 7 })] } }));
    const imported = new Map([['x.io/v1/Thing', schema]]);
    expect(invalidField({ ...plan, schemas: imported }).map(({ message }) => message)).toEqual(['"spec.size" of "Thing a/one" is 7, and at most 5 is allowed.']);
    const wider = derive(planOf({ units: { one: [namespaceOf('a'), definition({ properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } } }), thing({ size: 7 })] } }));
    expect(invalidField({ ...wider, schemas: imported })).toEqual([]);
  });
});
