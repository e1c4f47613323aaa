import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { foundBy } from '../../support/found-by.ts';
import { namespaceOf, planOf } from '../../support/plan-of.ts';
import { objectOf } from '../../support/manifests.ts';
import { ruleBroken } from '../../../src/passes/check/rule-broken.ts';

const definition = (spec: JsonObject, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'things.x.io' },
  spec: {
    group: 'x.io',
    scope: 'Namespaced',
    names: { kind: 'Thing', plural: 'things' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', properties: { spec, status: { type: 'object' } }, ...more } },
      },
    ],
  },
});
const thing = (content: Json, name = 'one') => objectOf('x.io/v1', 'Thing', 'a', name, content);
const found = (spec: JsonObject, content: Json, more?: JsonObject) =>
  foundBy(ruleBroken, { units: { one: [namespaceOf('a'), definition(spec, more), thing(content)] } });
const messages = (spec: JsonObject, content: Json, more?: JsonObject) =>
  found(spec, content, more).map(([, , message]) => message);

const text: JsonObject = { type: 'string' };
const whole: JsonObject = { type: 'integer' };
const object = (properties: JsonObject, ...rules: readonly JsonObject[]): JsonObject => ({
  type: 'object',
  properties,
  'x-kubernetes-validations': rules,
});
const rule = (expression: string, more: JsonObject = {}): JsonObject => ({ rule: expression, ...more });

describe('rule-broken', () => {
  const range = object(
    { min: { ...whole, default: 3 }, max: whole },
    rule('!has(self.max) || self.min <= self.max', { message: 'min must not exceed max' }),
  );

  it.each<[string, JsonObject, Json, string]>([
    [
      'a rule on fields',
      range,
      { min: 5, max: 4 },
      '"spec" of "Thing a/one" breaks a rule of its CRD: min must not exceed max.',
    ],
    [
      'a rule that counts with a default',
      range,
      { max: 2 },
      '"spec" of "Thing a/one" breaks a rule of its CRD: min must not exceed max.',
    ],
    [
      'a rule without a message',
      object({ a: text }, rule("self.a == 'x'")),
      { a: 'y' },
      `"spec" of "Thing a/one" breaks a rule of its CRD: self.a == 'x'.`,
    ],
    [
      'a computed message',
      object(
        { a: whole },
        rule('self.a < 3', { message: 'too large', messageExpression: "'%d is more than two'.format([self.a])" }),
      ),
      { a: 7 },
      '"spec" of "Thing a/one" breaks a rule of its CRD: 7 is more than two.',
    ],
    [
      'a message that cannot be computed',
      object({ a: whole }, rule('self.a < 3', { message: 'too large', messageExpression: 'self.b' })),
      { a: 7 },
      '"spec" of "Thing a/one" breaks a rule of its CRD: too large.',
    ],
    [
      'the field and the reason that a rule names',
      object({ a: text }, rule('!has(self.a)', { message: 'use "b"', fieldPath: '.a', reason: 'FieldValueForbidden' })),
      { a: 'x' },
      '"spec.a" of "Thing a/one" is not allowed by a rule of its CRD: use "b".',
    ],
    [
      'a rule on items',
      {
        type: 'object',
        properties: {
          hosts: { type: 'array', items: { ...text, 'x-kubernetes-validations': [rule("self.startsWith('a')")] } },
        },
      },
      { hosts: ['a', 'b'] },
      `"spec.hosts[1]" of "Thing a/one" breaks a rule of its CRD: self.startsWith('a').`,
    ],
    [
      'a rule on values of a map',
      { type: 'object', additionalProperties: { ...whole, 'x-kubernetes-validations': [rule('self > 1')] } },
      { x: 1, y: 2 },
      '"spec.x" of "Thing a/one" breaks a rule of its CRD: self > 1.',
    ],
    [
      'a rule that fails while it computes',
      object({ a: text, b: text }, rule("self.a == 'x'")),
      { b: 'y' },
      `"spec" of "Thing a/one" breaks a rule of its CRD: No such key: a in the rule "self.a == 'x'".`,
    ],
    [
      'a rule about a change that can do without',
      object({ a: text }, rule('oldSelf.hasValue()', { optionalOldSelf: true })),
      { a: 'x' },
      '"spec" of "Thing a/one" breaks a rule of its CRD: oldSelf.hasValue().',
    ],
    [
      'a field whose name is escaped',
      object(
        { 'x-a': text, namespace: text, 'a.b/c': text },
        rule('has(self.x__dash__a) && has(self.__namespace__) && !has(self.a__dot__b__slash__c)'),
      ),
      { 'x-a': 'x', namespace: 'y', 'a.b/c': 'z' },
      '"spec" of "Thing a/one" breaks a rule of its CRD: has(self.x__dash__a) && has(self.__namespace__) && !has(self.a__dot__b__slash__c).',
    ],
    [
      'has() of an item',
      {
        type: 'object',
        properties: {
          l: { type: 'array', items: object({ a: text }), 'x-kubernetes-validations': [rule('has(self[0].a)')] },
        },
      },
      { l: [{}] },
      '"spec.l" of "Thing a/one" breaks a rule of its CRD: has(self[0].a).',
    ],
  ])('finds %s', (_what, spec, content, expected) => expect(messages(spec, content)).toEqual([expected]));

  it.each<[string, JsonObject, Json]>([
    ['what keeps its rules', range, { min: 3, max: 4 }],
    ['a default that keeps the rule', range, { max: 3 }],
    ['a rule about a change: nothing was there before', object({ a: text }, rule('self.a == oldSelf.a')), { a: 'x' }],
    [
      'rules below a field that is not there',
      { type: 'object', properties: { b: object({ a: text }, rule('has(self.a)')) } },
      {},
    ],
    [
      'rules on a null',
      { type: 'object', properties: { b: { ...object({ a: text }, rule('has(self.a)')), nullable: true } } },
      { b: null },
    ],
    [
      'an integer or a string, whichever it is',
      {
        type: 'object',
        properties: {
          port: {
            'x-kubernetes-int-or-string': true,
            'x-kubernetes-validations': [rule("type(self) == string ? self == 'http' : self > 1")],
          },
        },
      },
      { port: 80 },
    ],
    ['numbers', object({ a: { type: 'number' } }, rule('self.a >= 1 && self.a < 2.5')), { a: 1 }],
    [
      'a duration and a time',
      object(
        { d: { ...text, format: 'duration' }, t: { ...text, format: 'date-time' } },
        rule("self.d < duration('2h') && self.t > timestamp('2020-01-01T00:00:00Z')"),
      ),
      { d: '1h', t: '2024-01-01T00:00:00Z' },
    ],
    [
      'what an object has inside another',
      {
        type: 'object',
        properties: {
          o: {
            ...object({}, rule("self.kind == 'X' && self.metadata.name == 'y'")),
            'x-kubernetes-embedded-resource': true,
            'x-kubernetes-preserve-unknown-fields': true,
          },
        },
      },
      { o: { apiVersion: 'v1', kind: 'X', metadata: { name: 'y' } } },
    ],
    ['a field that the schema refuses: that is told elsewhere', range, { min: 5, max: 'four' }],
    [
      'words of ours inside literals',
      object({ a: text }, rule(`self.a == 'has(x).matches(y)' || self.a == r"\\has("`)),
      { a: 'has(x).matches(y)' },
    ],
    ['optional fields', object({ a: object({ b: whole }) }, rule('self.?a.?b.orValue(4) == 4')), {}],
  ])('is silent about %s', (_what, spec, content) => expect(messages(spec, content)).toEqual([]));

  it('judges the whole object by rules at the root, with its name', () => {
    const more = { 'x-kubernetes-validations': [rule("self.metadata.name == 'two'", { message: 'only two' })] };
    expect(messages(object({ a: text }), { a: 'x' }, more)).toEqual([
      '"Thing a/one" breaks a rule of its CRD: only two.',
    ]);
  });

  it('says once for a kind which rule it cannot judge', () => {
    const spec = object({ a: text }, rule('self.a.unheardOf()'), rule('self.a =='));
    const plan = derive(
      planOf({ units: { one: [namespaceOf('a'), definition(spec), thing({ a: 'x' }), thing({ a: 'y' }, 'two')] } }),
    );
    expect(ruleBroken(plan).map(({ severity, message }) => [severity, message])).toEqual([
      [
        'note',
        'The CRD of "Thing a/one" has a rule that cannot be judged here (`self.a.unheardOf()`) and 1 more: whether objects of its kind keep it, only the API server says.',
      ],
    ]);
  });
});

describe('what Kubernetes adds to CEL', () => {
  it.each([
    `'AbC'.matches('(?i)^abc$') && !'a\\nb'.matches('a.b') && 'x1y22'.find('[0-9]+') == '1' && 'x1y22'.findAll('[0-9]+') == ['1', '22'] && 'x1y22'.findAll('[0-9]+', 1) == ['1']`,
    `'a-b-c'.replace('-', '+') == 'a+b+c' && 'a-b-c'.replace('-', '+', 1) == 'a+b-c' && 'abc'.charAt(1) == 'b' && 'abc'.charAt(3) == '' && 'abc'.reverse() == 'cba'`,
    `'%s is %d, %.1f, %x and 100%%: %s'.format(['a', 3, 1.25, 255, [true, 'x']]) == 'a is 3, 1.3, ff and 100%: [true, x]'`,
    '[1, 2, 2].isSorted() && ![2, 1].isSorted() && [1, 2].sum() == 3 && [1.5, 2.0].sum() == 3.5 && [3, 1].min() == 1 && [3, 1].max() == 3',
    '[1, 2, 1].indexOf(1) == 0 && [1, 2, 1].lastIndexOf(1) == 2 && [1, 2, 1].distinct() == [1, 2] && [1, 2].reverse() == [2, 1] && [2, 1].sort() == [1, 2] && [1, 2, 3].slice(1, 2) == [2] && [[1], [2]].flatten() == [1, 2]',
    'sets.contains([1, 2], [2]) && sets.equivalent([1, 2, 2], [2, 1]) && sets.intersects([1, 2], [2, 3]) && !sets.intersects([1], [2])',
    `isURL('https://a.io:80/p?q=1') && !isURL('a.io') && url('https://a.io:80/p?q=1').getHost() == 'a.io:80' && url('https://a.io:80/p').getHostname() == 'a.io' && url('https://a.io:80/p').getPort() == '80'`,
    `url('HTTPS://a.io/p%20q?k=1&k=2').getScheme() == 'https' && url('https://a.io/p%20q').getEscapedPath() == '/p%20q' && url('/p?k=1&k=2').getQuery() == {'k': ['1', '2']} && url('https://[::1]:80/').getHostname() == '::1'`,
    `isIP('1.2.3.4') && isIP('::1') && !isIP('1.2.3') && !isIP('01.2.3.4') && !isIP('::ffff:1.2.3.4') && ip('::1').family() == 6 && ip('127.0.0.1').isLoopback() && ip('::1') == ip('0:0::1') && string(ip('1.2.3.4')) == '1.2.3.4'`,
    `isCIDR('10.0.0.0/8') && !isCIDR('10.0.0.0/33') && cidr('10.0.0.0/8').containsIP('10.1.1.1') && !cidr('10.0.0.0/8').containsIP('::1') && cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16') && cidr('10.0.0.0/8').prefixLength() == 8`,
    `isQuantity('1Gi') && !isQuantity('1 GB') && quantity('1Gi').isGreaterThan(quantity('1G')) && quantity('500m').add(quantity('500m')) == quantity('1') && quantity('1.5').sign() == 1 && quantity('-1').sign() == -1`,
    `quantity('1k').asInteger() == 1000 && quantity('1e3') == quantity('1k') && !quantity('500m').isInteger() && quantity('2').sub(1) == quantity('1') && quantity('1').compareTo(quantity('2')) == -1 && quantity('50m').asApproximateFloat() == 0.05`,
  ])('%s', (expression) => expect(messages(object({}, rule(expression)), {})).toEqual([]));

  it.each([
    [
      "url('a.io').getHost() == ''",
      'URL parse error during conversion from string: parse "a.io": invalid URI for request',
    ],
    ["ip('a') == ip('b')", 'IP address "a" parse error during conversion from string'],
    ["quantity('x').isInteger()", 'quantities must match the regular expression of Kubernetes'],
    ['[1].slice(1, 3) == []', 'cannot slice(1, 3), list has length 1'],
    ['[].min() == 1', 'min or max of an empty list'],
    ["'abc'.charAt(4) == ''", 'index out of range: 4'],
  ])('%s fails as in the API server', (expression, why) => {
    expect(messages(object({}, rule(expression)), {})).toEqual([
      `"spec" of "Thing a/one" breaks a rule of its CRD: ${why} in the rule "${expression}".`,
    ]);
  });
});
