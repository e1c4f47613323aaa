import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { loadSchemas } from '../../src/load/load-schemas.ts';
import { namespaceOf, planOf } from '../support/plan-of.ts';
import { objectOf } from '../support/manifests.ts';

const schema = { type: 'object' };
const definition: JsonObject = {
  kind: 'Thing',
  versions: [
    { name: 'v1beta1', schema: { type: 'string' } },
    { name: 'v1', schema },
  ],
};
const { resources } = planOf({
  units: {
    one: [
      namespaceOf('a'),
      objectOf('x.io/v1', 'Thing', 'a', 'one'),
      objectOf('x.io/v1', 'Thing', 'a', 'two'),
      objectOf('y.io/v1', 'Other', 'a', 'x'),
      objectOf('x.io/v3', 'Thing', 'a', 'three'),
    ],
  },
});

describe('loadSchemas', () => {
  it('takes the schema of each version that the tree uses, and asks once for it', () => {
    const asked: string[] = [];
    const schemas = loadSchemas(resources, {
      secrets: {},
      definition: (group, kind) => {
        asked.push(`${group}/${kind}`);
        return kind === 'Thing' ? definition : undefined;
      },
    });
    expect([...schemas]).toEqual([['x.io/v1/Thing', schema]]);
    expect(asked.toSorted()).toEqual(['x.io/Thing', 'x.io/Thing', 'y.io/Other']);
  });

  it('has none where nothing was imported', () => {
    expect([...loadSchemas(resources, { secrets: {} })]).toEqual([]);
  });
});
