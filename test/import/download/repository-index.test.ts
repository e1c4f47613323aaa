import { describe, expect, test } from 'vitest';
import { readIndexEntries } from '../../../src/import/download/repository-index.ts';

const where = { index: 'https://charts.test/index.yaml', repository: 'https://charts.test' };
const versions = (text: string, chart = 'shop') => readIndexEntries(text, chart, where).map(({ version }) => version);

describe('an index', () => {
  test.each([
    [
      'as Helm writes it',
      'apiVersion: v1\nentries:\n  bank:\n  - version: 3.0.0\n  shop:\n  - name: shop\n    version: 1.0.0\n    description: |\n      a:\n       b\n  - version: 1.10\ngenerated: "x"\n',
    ],
    [
      'with deeper lists',
      'entries:\n    shop:\n        - version: "1.0.0"\n        - version: "1.10"\n    "the.bank":\n        - version: 3\n',
    ],
    [
      'with empty lines, comments and Windows line ends',
      'entries:\r\n  # all\r\n  shop:\r\n\r\n  - version: 1.0.0\r\n  - version: 1.10\r\n  bank:\r\n',
    ],
    ['with charts on one line', 'entries:\n  bank: []\n  shop: [{version: 1.0.0}, {version: 1.10}]\n'],
    ['with aliases', 'entries:\n  bank: &x\n  - version: 1.0.0\n  - version: 1.10\n  shop: *x\n'],
    ['with an alias in a row', 'first: &x 1.10\nentries:\n  shop:\n  - version: 1.0.0\n  - version: *x\n'],
    ['of JSON', '{"entries":{"shop":[{"version":"1.0.0"},{"version":"1.10"}]}}'],
    ['on one line', 'entries: {shop: [{version: 1.0.0}, {version: 1.10}]}'],
    ['with rows that are none', 'entries:\n  shop:\n  - version: 1.0.0\n  - null\n  - version: 1.10\n'],
  ])('%s is read', (_what, text) => {
    expect(versions(text)).toEqual(['1.0.0', '1.10']);
  });

  test('of many charts is not parsed whole', () => {
    const broken = 'entries:\n  bank:\n  - [}\n  shop:\n  - version: 1.0.0\n';
    expect(versions(broken)).toEqual(['1.0.0']);
  });
});

describe('what is no index, or has no such chart, is said', () => {
  test.each([
    ['<html>', 'it has no entries'],
    ['a: [', 'it is no YAML'],
    ['entries: null\n', 'it has no entries'],
    ['- a\n', 'it has no entries'],
    ['entries:\n  shop: hello\n', 'its entry "shop" is no list of versions'],
    ['entries:\n  shop:\n', 'its entry "shop" is no list of versions'],
    ['entries:\n  shops:\n  - version: 1\n', 'has no chart "shop": did you mean "shops"?'],
    ['entries: {}\n', 'https://charts.test has no chart "shop"'],
    ['entries:\n  constructor:\n  - version: 1\n', 'has no chart "shop"'],
  ])('%j', (text, message) => {
    expect(() => versions(text)).toThrow(message);
  });

  test('a chart called as what every object has', () => {
    expect(() => versions('entries:\n  shop: []\n', 'constructor')).toThrow('has no chart "constructor"');
  });
});
