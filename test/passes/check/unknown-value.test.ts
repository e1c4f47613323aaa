import { describe, expect, it } from 'vitest';
import type { ValueShape } from '../../../src/model/value-shape.ts';
import { chartOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import { unknownValue } from '../../../src/passes/check/unknown-value.ts';

const open: ValueShape = { kind: 'open' };
const shape: ValueShape = {
  kind: 'named',
  keys: {
    replicaCount: open,
    image: { kind: 'closed', keys: { repository: open, tag: open } },
    nodeSelector: { kind: 'open' },
    resources: { kind: 'open', keys: { requests: open, limits: open } },
    extra: {
      kind: 'named',
      keys: { hosts: { kind: 'open', items: { kind: 'named', keys: { name: open, paths: open } } } },
    },
  },
};
const platform = (values: object, known: ValueShape | undefined = shape) => ({
  units: {
    one: [
      namespaceOf('a'),
      repositoryOf('a', 'x'),
      releaseOf('a', 'x', chartOf('x', []), {
        values: values as never,
        ...(known === undefined ? {} : { shape: known }),
      }),
    ],
  },
});
const messages = (values: object) => foundBy(unknownValue, platform(values)).map(([, , message]) => message);

describe('unknown-value', () => {
  it.each([
    [
      'a typo at the top',
      { replicas: 1, replicaCuont: 2 },
      [
        '"HelmRelease a/x" sets "replicas", which is no value of chart "x" 1.0.0: nothing reads it.',
        '"HelmRelease a/x" sets "replicaCuont", which is no value of chart "x" 1.0.0: nothing reads it (did you mean "replicaCount"?).',
      ],
    ],
    [
      'a key that a schema refuses',
      { image: { tagg: '1' } },
      [
        '"HelmRelease a/x" sets "image.tagg", which is no value of chart "x" 1.0.0: its schema refuses it (did you mean "tag"?).',
      ],
    ],
    [
      'a key inside a list',
      { extra: { hosts: [{ name: 'a' }, { nam: 'b' }] } },
      [
        '"HelmRelease a/x" sets "extra.hosts[1].nam", which is no value of chart "x" 1.0.0: nothing reads it (did you mean "name"?).',
      ],
    ],
    [
      'a key of an empty value',
      { imgae: null },
      [
        '"HelmRelease a/x" sets "imgae", which is no value of chart "x" 1.0.0: nothing reads it (did you mean "image"?).',
      ],
    ],
  ])('finds %s', (_what, values, expected) => expect(messages(values)).toEqual(expected));

  it('only warns where any key may stand and one looks like a typo', () => {
    expect(
      diagnosticsOf(unknownValue, platform({ resources: { request: {} } })).map(({ severity, message, remedy }) => [
        severity,
        message,
        remedy,
      ]),
    ).toEqual([
      [
        'warning',
        '"HelmRelease a/x" sets "resources.request", which is no value of chart "x" 1.0.0: nothing reads it (did you mean "requests"?).',
        'Write "resources.requests", or remove the key.',
      ],
    ]);
  });

  it.each([
    ['known keys', { replicaCount: 2, image: { repository: 'x', tag: '1' } }],
    ['any key of an open map', { nodeSelector: { 'kubernetes.io/os': 'linux' }, resources: { claims: [] } }],
    ['what Helm hands to every chart', { global: { anything: true } }],
    ['items of a list', { extra: { hosts: [{ name: 'a', paths: ['/'] }] } }],
    ['two keys that are alike where any may stand', { resources: { requests: {}, request1: {} } }],
  ])('is silent about %s', (_what, values) => expect(messages(values)).toEqual([]));

  it('is silent about a chart whose values nobody knows', () => {
    expect(
      foundBy(unknownValue, {
        units: { one: [namespaceOf('a'), releaseOf('a', 'x', 'mystery', { values: { any: 1 } })] },
      }),
    ).toEqual([]);
  });
});
