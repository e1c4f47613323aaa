import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/host/read-folder.ts';
import { loadFolder } from '../../../src/import/chart/load-chart.ts';
import { readChart } from '../../../src/import/chart/read-chart.ts';
import { valuesOfChart } from '../../../src/import/values/chart-values.ts';
import { normalizeSchema } from '../../../src/import/values/normalize-schema.ts';
import { valueTypes } from '../../../src/import/values/value-types.ts';
import type { ValuesSchema } from '../../../src/import/values/values-schema.ts';
import { shopFolder } from '../support/chart-archive.ts';

const at = (schema: ValuesSchema, path: string) =>
  path.split('.').reduce<ValuesSchema | undefined>((found, key) => found?.keys?.[key], schema);

describe('values of a chart with sub-charts', () => {
  test('nest those of sub-charts under their alias, and share global', async () => {
    const { chart } = await loadFolder(await readFolder(shopFolder), 'shop');
    const values = valuesOfChart(chart);
    expect(at(values, 'sessions.eviction')?.enum).toEqual(['lru', 'lfu']);
    expect(at(values, 'catalogue.persistence')?.rest).toBe('closed');
    expect(at(values, 'names')).toBeUndefined();
    expect(at(values, 'tags.back')?.types).toEqual(['boolean']);
    expect(at(values, 'sessions.enabled')?.types).toEqual(['boolean']);
    expect(Object.keys(at(values, 'global')?.keys ?? {}).sort()).toEqual(['domain', 'storageClass']);
  });

  test('know keys that only templates read, and open what templates print as a whole', async () => {
    const { chart } = await loadFolder(await readFolder(shopFolder), 'shop');
    const values = valuesOfChart(chart);
    expect(at(values, 'service.type')).toBeDefined();
    expect(at(values, 'topology')).toBeDefined();
    expect(at(values, 'config')?.rest).toEqual({ types: [] });
    expect(at(values, 'image')?.rest).toBe('named');
  });

  test('leave out what a closed schema refuses, although the values file shows it', () => {
    const chart = readChart(
      new Map([
        ['Chart.yaml', 'name: a\nversion: 1.0.0\n'],
        ['values.yaml', 'b: 1\nc: 2\n'],
        ['values.schema.json', '{"type":"object","additionalProperties":false,"properties":{"b":{"type":"integer"}}}'],
      ]),
      'a',
    );
    expect(Object.keys(valuesOfChart(chart).keys ?? {}).sort()).toEqual(['b', 'global']);
  });
});

describe('values that a chart is tested with', () => {
  const files = (ci: string) =>
    new Map([
      ['Chart.yaml', 'name: a\nversion: 1.0.0\n'],
      ['values.yaml', 'image:\n  tag: x\nmode: on1\nlabels: {}\n'],
      ['ci/a-values.yaml', ci],
    ]);
  const typesWith = async (ci: string) =>
    (await valueTypes(valuesOfChart(readChart(files(ci), 'a')), 'V')).replaceAll(/\s+/g, ' ').replaceAll(' | null', '');

  test('fit its types: keys and types that the values file leaves out', async () => {
    const types = await typesWith('image: {tag: true, digest: x, extra: {any: 1}}\nmode: 1\nother: [1]\n');
    expect(types).toContain('image?: { tag?: string | boolean; digest?: string; extra?: { [k: string]: unknown; }; };');
    expect(types).toContain('mode?: string | number;');
    expect(types).toContain('other?: unknown[];');
  });

  test('open nothing that the values file names, and may be broken', async () => {
    expect(await typesWith('image: {}\nmode:\n')).toContain('image?: { tag?: string; };');
    expect(await typesWith('a: {{ b }}\n')).toContain('image?: { tag?: string; };');
  });
});

describe('a schema of a chart', () => {
  test.each([
    [
      'types and integers',
      { type: 'object', properties: { a: { type: ['integer', 'null'] } } },
      '{ a?: number; [k: string]: unknown; }',
    ],
    [
      'references into itself',
      { properties: { a: { $ref: '#/$defs/x' } }, $defs: { x: { type: 'string' } } },
      '{ a?: string; [k: string]: unknown; }',
    ],
    [
      'references to names',
      {
        properties: { a: { $ref: '#x' }, b: { $ref: '#y' } },
        $defs: { x: { $anchor: 'x', type: 'string' }, y: { $id: '#y', type: 'number' } },
      },
      '{ a?: string; b?: number; [k: string]: unknown; }',
    ],
    [
      'references to nothing',
      { properties: { a: { $ref: '#x' }, b: { $ref: '#/$defs/x' } } },
      '{ a?: unknown; b?: unknown; [k: string]: unknown; }',
    ],
    [
      'references into others',
      { properties: { a: { $ref: 'https://example.com/x.json' } } },
      '{ a?: unknown; [k: string]: unknown; }',
    ],
    ['recursion', { properties: { a: { $ref: '#' } }, additionalProperties: false }, '{ a?: { a?: unknown; }; }'],
    [
      'alternatives',
      { properties: { a: { anyOf: [{ type: 'string' }, { type: 'boolean' }] } }, additionalProperties: false },
      '{ a?: string | boolean; }',
    ],
    [
      'parts',
      {
        allOf: [
          { properties: { a: { type: 'string' } } },
          { properties: { b: { const: 'x' } }, additionalProperties: false },
        ],
      },
      "{ a?: string; b?: 'x'; }",
    ],
    [
      'patterns of keys',
      {
        properties: { a: { type: 'object', patternProperties: { '.*': { type: 'number' } } } },
        additionalProperties: false,
      },
      '{ a?: { [k: string]: number; }; }',
    ],
    [
      'requirements, which a default may meet',
      { required: ['a'], properties: { a: { enum: ['x', 'y'] } }, additionalProperties: false },
      "{ a?: 'x' | 'y'; }",
    ],
    [
      'a property called description',
      { properties: { description: { type: 'string' } }, additionalProperties: false },
      '{ description?: string; }',
    ],
  ])('%s', async (_what, schema, expected) => {
    const types = await valueTypes(normalizeSchema(schema), 'V');
    expect(types.replaceAll(/\s+/g, ' ').replaceAll(' | null', '').replace('export interface V ', '').trim()).toBe(
      expected,
    );
  });
});
