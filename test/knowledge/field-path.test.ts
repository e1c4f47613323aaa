import { expect, test } from 'vitest';
import { everyItem, parseFieldPath, stringAt, valuesAt } from '../../src/knowledge/field-path.ts';
import { referenceRules } from '../../src/knowledge/reference-rules.ts';
import { tryFindReferences } from '../../src/knowledge/reference-trie.ts';

const manifest = {
  metadata: { annotations: { 'cert-manager.io/issuer': 'acme' } },
  spec: {
    rules: [{ paths: [{ name: 'a' }, { name: 'b' }] }, {}, { paths: [{ name: 'c' }] }],
    map: { x: { name: 'd' }, y: { name: 'e' } },
    text: 'plain',
    nothing: null,
  },
};

test.each([
  ['spec.rules[].paths[].name', ['a', 'b', 'c']],
  ['spec.map{}.name', ['d', 'e']],
  ['metadata.annotations["cert-manager.io/issuer"]', ['acme']],
  ['spec.text', ['plain']],
  ['spec.nothing', []],
  ['spec.nothing.deeper', []],
  ['spec.text.deeper', []],
  ['spec.missing[].name', []],
  ['spec.text[]', []],
])('%s finds %j', (path, expected) => {
  expect(valuesAt(manifest, path)).toEqual(expected);
});

test('a path is read into keys and lists', () => {
  expect(parseFieldPath('a.b[].c["d.e/f"]{}')).toEqual(['a', 'b', everyItem, 'c', 'd.e/f', everyItem]);
});

test('text is only what is text', () => {
  expect([stringAt(manifest, 'spec.text'), stringAt(manifest, 'spec.map'), stringAt(manifest, 'spec.missing')]).toEqual(
    ['plain', undefined, undefined],
  );
});

test('every rule stands in the tree of its kinds', () => {
  for (const rule of referenceRules) {
    for (const kind of rule.of) {
      const slash = kind.indexOf('/');
      const trie = tryFindReferences(
        rule.strength === 'prefer' ? 'preferences' : 'needs',
        kind.slice(0, slash),
        kind.slice(slash + 1),
      );
      const end = parseFieldPath(rule.path).reduce(
        (at, step) => (step === everyItem ? at?.every : at?.children.find(({ key }) => key === step)?.below),
        trie,
      );
      expect(end?.rules).toContain(rule);
    }
  }
});

test('no two rules say the same', () => {
  const keys = referenceRules.flatMap((rule) =>
    rule.of.map((kind) => `${kind} ${rule.path} ${rule.name ?? ''} ${JSON.stringify(rule.to)}`),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
