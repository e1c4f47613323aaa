import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { formatYaml } from '../../../src/emit/yaml/format-yaml.ts';
import { runKustomize } from '../../support/run-kustomize.ts';
import { safeKeys, safeStrings, treacherous } from './strings.ts';
import { needsProgram } from '../../support/needs-program.ts';

const { json: values } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    safeStrings,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.array(tie('json'), { maxLength: 4 }) as fc.Arbitrary<Json>,
    fc.dictionary(safeKeys, tie('json'), { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<Json>,
  ),
}));

describe('what is printed reads back equal', () => {
  test.each(['1.1', '1.2'] as const)(
    'by a reader of YAML %s, every treacherous string as value, item and key',
    (version) => {
      for (const text of treacherous.filter((each) => each !== '<<' && each.length < 500)) {
        const value = { value: text, list: [text, [text]], map: { [text]: text }, nested: [{ deep: { text } }] };
        expect(parse(formatYaml(value), { version, merge: false })).toEqual(value);
      }
    },
  );

  test('by a reader of YAML 1.2, any value', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(normalized(parse(formatYaml(value), { merge: false }) as Json)).toEqual(normalized(value));
      }),
      { numRuns: 2000 },
    );
  });

  test('by kubectl kustomize, 10,000 strings as values, items and keys in one batch', (context) => {
    needsProgram(context, 'kubectl');
    const sample = [...treacherous, ...fc.sample(safeStrings, { numRuns: 10_000 - treacherous.length, seed: 26 })];
    const objects = inBatches(sample, 100).map((texts, batch): JsonObject => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: `case-${batch}`, namespace: 'cases' },
      data: Object.fromEntries([
        ...texts.map((text, index) => [`value-${index}`, text]),
        ...texts.filter(isKey).map((text) => [text, 'key']),
      ]),
    }));
    expect(throughKustomize(objects)).toEqual(objects);
  }, 300_000);

  test('by kubectl kustomize, whole documents of every shape', (context) => {
    needsProgram(context, 'kubectl');
    const objects = fc.sample(values, { numRuns: 500, seed: 7 }).map((value, index): JsonObject => ({
      apiVersion: 'test.example.com/v1',
      kind: 'Case',
      metadata: { name: `case-${index}`, namespace: 'cases' },
      spec: { value, list: [value] },
    }));
    expect(throughKustomize(objects)).toEqual(objects);
  }, 300_000);
});

describe('the order of keys', () => {
  test('never depends on the order in which they were set', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(formatYaml(reversed(value))).toBe(formatYaml(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('starts as people write manifests, and is sorted by code unit where there is no custom', () => {
    const text = formatYaml({
      zeta: 1,
      data: { b: '1', a: '2', B: '3', 10: '4', 9: '5' },
      type: 'Opaque',
      kind: 'Secret',
      apiVersion: 'v1',
      metadata: { annotations: { x: 'y' }, finalizers: ['f'], labels: { app: 'a' }, namespace: 'ns', name: 'n' },
      list: [
        { image: 'i', args: ['-c'], name: 'main' },
        { namespace: 'x', name: 'r', kind: 'Role', apiGroup: 'g' },
      ],
    });
    expect(text).toBe(
      [
        'apiVersion: v1',
        'kind: Secret',
        'metadata:',
        '  name: "n"',
        '  namespace: ns',
        '  labels:',
        '    app: a',
        '  annotations:',
        '    x: "y"',
        '  finalizers:',
        '  - f',
        'type: Opaque',
        'data:',
        '  "10": "4"',
        '  "9": "5"',
        '  B: "3"',
        '  a: "2"',
        '  b: "1"',
        'list:',
        '- name: main',
        '  args:',
        '  - -c',
        '  image: i',
        '- kind: Role',
        '  name: r',
        '  apiGroup: g',
        '  namespace: x',
        'zeta: 1',
        '',
      ].join('\n'),
    );
  });

  test('holds for maps with more keys than a handful', () => {
    const keys = Array.from({ length: 40 }, (_, index) => `k${(index * 7) % 40}`);
    const lines = formatYaml(Object.fromEntries(keys.map((key) => [key, 1])))
      .trimEnd()
      .split('\n');
    expect(lines).toEqual(keys.toSorted().map((key) => `${key}: 1`));
  });
});

describe('the form of values', () => {
  test('several lines are a literal block with their own end', () => {
    expect(formatYaml({ a: 'x\ny\n', b: 'x\n y', c: 'x\n\ny\n\n', d: ['x\ny'] })).toBe(
      'a: |\n  x\n  y\nb: |-\n  x\n   y\nc: |+\n  x\n\n  y\n\nd:\n- |-\n  x\n  y\n',
    );
  });

  test('several lines that a block cannot carry exactly are quoted', () => {
    expect(formatYaml({ a: ' x\ny', b: '\nx', c: 'x\r\ny', d: '\tx\ny' })).toBe(
      'a: " x\\ny"\nb: "\\nx"\nc: "x\\r\\ny"\nd: "\\tx\\ny"\n',
    );
  });

  test('empty maps and lists stay on their line, and what is undefined is absent', () => {
    expect(formatYaml({ a: {}, b: [], c: [[], {}], d: { e: undefined }, f: undefined, g: null })).toBe(
      'a: {}\nb: []\nc:\n- []\n- {}\nd: {}\ng: null\n',
    );
    expect([formatYaml({}), formatYaml([]), formatYaml('a\nb'), formatYaml(true)]).toEqual([
      '{}\n',
      '[]\n',
      '|-\n  a\n  b\n',
      'true\n',
    ]);
  });

  test('lists in lists stand on the line of their dash', () => {
    expect(formatYaml([[1, [2, { a: 3, b: 4 }]], [{ c: [5] }]])).toBe(
      '- - 1\n  - - 2\n    - a: 3\n      b: 4\n- - c:\n    - 5\n',
    );
  });

  test('what is not JSON is refused', () => {
    expect(() => formatYaml(Number.NaN)).toThrow('NaN is not a JSON number');
    expect(() => formatYaml([undefined as unknown as Json])).toThrow('undefined');
  });
});

function throughKustomize(objects: readonly JsonObject[]): JsonObject[] {
  const content = objects.map(formatYaml).join('---\n');
  const list = formatYaml({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: ['objects.yaml'],
  });
  const order = new Map(objects.map((object, index) => [nameOf(object), index]));
  const read = runKustomize(
    [
      { path: 'case/objects.yaml', content },
      { path: 'case/kustomization.yaml', content: list },
    ],
    'case',
  );
  return read.toSorted((a, b) => order.get(nameOf(a))! - order.get(nameOf(b))!);
}

function nameOf(object: JsonObject): string {
  return (object.metadata as { name: string }).name;
}

function isKey(text: string): boolean {
  return text !== '<<' && text !== '__proto__' && !/^value-\d+$/.test(text) && JSON.stringify(text).length < 500;
}

function inBatches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** Negative zero is zero to JSON. */
function normalized(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item!)]),
  );
}
