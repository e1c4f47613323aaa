import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactObject } from '../../src/facts/redact-object.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { object } from './support/renderings.ts';

const redaction = { secretNames: [], secretMarks: ['mark-a', 'mark-b'] };
const redact = (manifest: JsonObject) => redactObject(manifest, redaction);

const fields = [
  'annotations',
  'caBundle',
  'conversion',
  'data',
  'groups',
  'labels',
  'rules',
  'selector',
  'spec',
  'status',
  'versions',
];
const json = fc.object({
  key: fc.oneof(fc.constantFrom(...fields), fc.string()),
  maxDepth: 3,
  withNullPrototype: false,
  values: [fc.string({ maxLength: 300 }), fc.integer(), fc.boolean(), fc.constant(null)],
});
const kinds = fc.constantFrom(
  'Secret',
  'ConfigMap',
  'apps/Deployment',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'monitoring.coreos.com/PrometheusRule',
  'x.example/Y',
);
const manifests = fc
  .tuple(kinds, fc.stringMatching(/^[a-z-]{1,20}$/), json)
  .map(([kind, name, rest]) => object(kind, name, rest as JsonObject));

describe('redactObject, of any object', () => {
  it('finds nothing to redact in what it made', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const once = redact(manifest);
        expect(redact(once)).toEqual(once);
        expect(JSON.stringify(redact(once))).toBe(JSON.stringify(once));
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, item]) => [key, reversed(item)]),
      );
    };
    fc.assert(
      fc.property(manifests, (manifest) => {
        expect(JSON.stringify(redact(reversed(manifest) as JsonObject))).toBe(JSON.stringify(redact(manifest)));
      }),
    );
  });

  it('lets no value of a Secret through', () => {
    const values = fc.dictionary(fc.string(), fc.stringMatching(/^[a-zA-Z0-9]{12,300}$/));
    fc.assert(
      fc.property(values, values, (data, stringData) => {
        const text = JSON.stringify(redact(object('Secret', 'a', { data, stringData })));
        for (const value of [...Object.values(data), ...Object.values(stringData)])
          expect(Object.keys({ ...data, ...stringData }).includes(value) || !text.includes(value)).toBe(true);
      }),
    );
  });
});
