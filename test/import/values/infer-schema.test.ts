import { describe, expect, test } from 'vitest';
import { inferSchema } from '../../../src/import/values/infer-schema.ts';
import { valueTypes } from '../../../src/import/values/value-types.ts';
import { shapeOf } from '../../../src/import/values/shape-of.ts';

const wholeTypesOf = async (text: string) =>
  (await valueTypes(inferSchema(text), 'V')).replaceAll(/\s+/g, ' ').replace('export interface V ', '').trim();
/** Every key takes `null`, by which a release takes a default away: left out here. */
const typesOf = async (text: string) => (await wholeTypesOf(text)).replaceAll(' | null', '').replaceAll(': | {', ': {');

describe('types that a values file gives', () => {
  test.each([
    ['defaults', 'name: a\nport: 80\non: true\n', '{ name?: string; port?: number | string; on?: boolean; }'],
    ['a default of null', 'a:\n', '{ a?: unknown; }'],
    ['empty maps and lists', 'a: {}\nb: []\n', '{ a?: { [k: string]: unknown; }; b?: unknown[]; }'],
    ['a mapping, whose keys are all there are', 'image:\n  tag: a\n', '{ image?: { tag?: string; }; }'],
    [
      'lists, whose items may have more keys',
      'hosts:\n  - host: a\n    port: 1\n',
      '{ hosts?: { host?: string; port?: number | string; [k: string]: unknown; }[]; }',
    ],
    [
      'a quantity, where the other kind of it fits as well',
      'memory: 1Gi\ntag: "1.0"\n',
      '{ memory?: string | number; tag?: string | number; }',
    ],
    ['lists in lists', 'a:\n  - [x, y]\n  - [[1], []]\n', '{ a?: (string | (number | string)[])[][]; }'],
    ['items that differ', 'a: [1, x]\n', '{ a?: (number | string)[]; }'],
    ['what Kubernetes takes as number or string', 'maxUnavailable: 1\n', '{ maxUnavailable?: number | string; }'],
    [
      'a key that stands commented out',
      'service:\n  port: 80\n  # nodePort: 30080\n',
      '{ service?: { nodePort?: unknown; port?: number | string; }; }',
    ],
    [
      'a sentence with a colon, which is no key',
      'a: 1\n# note: this is a sentence\n# see: the docs\n',
      '{ a?: number | string; }',
    ],
    [
      'a mapping of labels, whose keys users choose',
      'podLabels:\n  tier: a\n',
      '{ podLabels?: { tier?: string; [k: string]: unknown; }; }',
    ],
    [
      'what lies below a type of Kubernetes',
      'securityContext:\n  capabilities:\n    drop: [ALL]\n',
      '{ securityContext?: { capabilities?: { drop?: string[]; [k: string]: unknown; }; [k: string]: unknown; }; }',
    ],
    [
      'names of environment variables',
      'vars2:\n  LOG_LEVEL: a\n',
      '{ vars2?: { LOG_LEVEL?: string; [k: string]: unknown; }; }',
    ],
    ['an alias', 'a: &x\n  b: 1\nc: *x\n', '{ a?: { b?: number | string; }; c?: { b?: number | string; }; }'],
    [
      'a file whose lines end as on Windows',
      'a: 1\r\n# -- (string) B\r\nb:\r\n# c: 2\r\n',
      '{ c?: unknown; a?: number | string; b?: string; }',
    ],
    [
      'several documents, which Helm merges',
      'a: 1\nb:\n  c: 1\n---\n# -- (int) A\na: x\nb:\n  d: 1\n',
      '{ a?: string | number; b?: { d?: number | string; c?: number | string; }; }',
    ],
    ['a key that stands twice, of which the last counts', 'a: 1\na: x\n', '{ a?: string; }'],
    [
      'keys that every object has',
      '__proto__:\n  a: 1\nconstructor: 1\nhasOwnProperty: x\n',
      '{ __proto__?: unknown; constructor?: unknown; hasOwnProperty?: unknown; }',
    ],
    [
      'keys that are no names',
      '"a/b": 1\nключ: 2\n"it\'s": 3\n',
      `{ 'a/b'?: number | string; ключ?: number | string; "it's"?: number | string; }`,
    ],
    [
      'a merge',
      'a: &x\n  b: 1\nc:\n  <<: *x\n  d: 2\n',
      '{ a?: { b?: number | string; }; c?: { b?: number | string; d?: number | string; }; }',
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await typesOf(text)).toBe(expected);
  });
});

describe('types that comments state', () => {
  test.each([
    ['helm-docs: a type where the default is null', '# -- (string) Class\nclass:\n', '{ class?: string; }'],
    ['helm-docs: a type beside a default', '# -- (int) Or none\na: ""\n', '{ a?: string | number; }'],
    ['helm-docs: choices', '# -- One of `a`, `b` or `c`\nmode: a\n', "{ mode?: 'a' | 'b' | 'c'; }"],
    ['Bitnami: a type', '## @param a.b [array] Things\na:\n  b:\n', '{ a?: { b?: unknown[]; }; }'],
    ['Bitnami: choices', '## @param mode Allowed values: `web`, `worker`\nmode: web\n', "{ mode?: 'web' | 'worker'; }"],
    [
      'a comment of the key before',
      '# -- (int) Other\nother: 1\nmode: a\n',
      '{ other?: number | string; mode?: string; }',
    ],
    [
      'choices without the default, which fits all the same',
      '# -- One of `a` or `b`\nmode: ""\n',
      "{ mode?: 'a' | 'b' | ''; }",
    ],
    [
      'a text that false switches off',
      '# Set to false to disable\nschedule: "@daily"\n',
      '{ schedule?: string | boolean; }',
    ],
    [
      'a mapping that `false` switches off',
      '# `false` leaves it out\nprobe:\n  path: /\n',
      '{ probe?: { path?: string; [k: string]: unknown; } | boolean; }',
    ],
    [
      'a default of null that false switches off, of which nothing is known',
      '# Set to false to disable\na:\n',
      '{ a?: unknown; }',
    ],
    ['a comment in no convention', '# must be good\nmode: a\n', '{ mode?: string; }'],
  ])('%s', async (_what, text, expected) => {
    expect(await typesOf(text)).toBe(expected);
  });
});

test('null takes a default away, whatever its type', async () => {
  expect(await wholeTypesOf('a: x\nb:\n  c: []\nd:\n')).toBe(
    '{ a?: string | null; b?: { c?: unknown[] | null; } | null; d?: unknown; }',
  );
});

test('the shape names keys without types', () => {
  expect(shapeOf(inferSchema('a: 1\nb:\n  c: {}\nd:\n  - e: 1\n'))).toEqual({
    kind: 'named',
    keys: {
      a: { kind: 'open' },
      b: { kind: 'named', keys: { c: { kind: 'open' } } },
      d: { kind: 'open', items: { kind: 'open', keys: { e: { kind: 'open' } } } },
    },
  });
});
