import { describe, expect, it } from 'vitest';
import { composeValues, mergeValues } from '../../src/helm/compose-values.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { ValuesReference } from '../../src/model/rendering.ts';
import { contextOf, requestOf } from './requests.ts';

type Maps = Readonly<Record<string, Readonly<Record<string, string>>>>;

const map = (name: string, more: Partial<ValuesReference> = {}): ValuesReference => ({
  kind: 'ConfigMap',
  name,
  ...more,
});
const secret = (name: string, more: Partial<ValuesReference> = {}): ValuesReference => ({
  kind: 'Secret',
  name,
  ...more,
});
const compose = (valuesFrom: readonly ValuesReference[], maps: Maps = {}, values: JsonObject = {}) =>
  composeValues(requestOf({ valuesFrom, values }), contextOf({ maps }), '<mark>');
const valuesOf = (...given: Parameters<typeof compose>) => compose(...given).values;
const yaml = (text: string) => ({ 'values.yaml': text });

describe('values of a release', () => {
  it('are its own where nothing else is named', () =>
    expect(compose([], {}, { a: 1 })).toEqual({ values: { a: 1 }, partial: [], isMarked: false }));

  it('lie over those of ConfigMaps, and a later one over an earlier one', () => {
    const maps = { one: yaml('a: 1\nb: 1\nc: 1\ndeep: { u: 1, v: 1 }'), two: yaml('b: 2\nc: 2\ndeep: { v: 2 }') };
    const own = { c: 3, deep: { w: 3 } };
    expect(valuesOf([map('one'), map('two')], maps, own)).toEqual({ a: 1, b: 2, c: 3, deep: { u: 1, v: 2, w: 3 } });
    expect(valuesOf([map('two'), map('one')], maps, own)).toEqual({ a: 1, b: 1, c: 3, deep: { u: 1, v: 1, w: 3 } });
  });

  it('replace lists as a whole, and maps by what is none', () => {
    expect(
      valuesOf(
        [map('one')],
        { one: yaml('list: [1, 2]\nmap: { a: 1 }\ntext: x') },
        { list: [3], map: 'off', text: { a: 1 } },
      ),
    ).toEqual({ list: [3], map: 'off', text: { a: 1 } });
  });

  it('keep a null, by which Helm takes a default away', () => {
    expect(valuesOf([map('one')], { one: yaml('a: { b: 1 }\nc: 1\nd: ~') }, { a: null, c: null })).toEqual({
      a: null,
      c: null,
      d: null,
    });
    expect(valuesOf([map('one')], { one: yaml('a: ~') }, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
  });

  it('come from the key that is named', () => {
    expect(
      valuesOf([map('one', { valuesKey: 'prod.yaml' })], { one: { 'prod.yaml': 'a: 1', 'values.yaml': 'a: 2' } }),
    ).toEqual({ a: 1 });
  });

  it.each([
    ['nothing', ''],
    ['a comment', '# none'],
    ['null', 'null'],
    ['an empty map', '{}'],
  ])('take %s for no values', (_what, text) => {
    expect(compose([map('one')], { one: yaml(text) }, { a: 1 })).toEqual({
      values: { a: 1 },
      partial: [],
      isMarked: false,
    });
  });

  it('are read as YAML 1.1, and the last of two equal keys counts', () => {
    expect(valuesOf([map('one')], { one: yaml('on: yes\nport: 0o17\na: 1\na: 2') })).toMatchObject({
      true: true,
      a: 2,
    });
  });

  it.each([
    ['a list', '- a', 'are no map'],
    ['a text', 'just words', 'are no map'],
    ['no YAML', 'a: [', 'are no YAML: '],
  ])('refuse %s, with the name of the ConfigMap', (_what, text, words) => {
    expect(() => compose([map('settings')], { settings: yaml(text) })).toThrow(
      `the values in ConfigMap "settings" ${words}`,
    );
  });
});

describe('what is not there', () => {
  it.each<[string, ValuesReference, Maps]>([
    ['a ConfigMap', map('none'), {}],
    ['a key of one', map('none', { valuesKey: 'other' }), { none: yaml('a: 1') }],
    ['a ConfigMap with a target', map('none', { targetPath: 'a' }), {}],
  ])('is said: %s', (_what, reference, maps) => {
    expect(compose([reference], maps, { a: 1 })).toEqual({
      values: { a: 1 },
      partial: ['values of ConfigMap a/none are not known'],
      isMarked: false,
    });
    expect(compose([{ ...reference, optional: true }], maps, { a: 1 })).toEqual({
      values: { a: 1 },
      partial: [],
      isMarked: false,
    });
  });

  it('is what a Secret holds that is merged whole', () => {
    expect(compose([secret('smtp')], {}, { a: 1 })).toEqual({
      values: { a: 1 },
      partial: ['values of Secret a/smtp are not known'],
      isMarked: false,
    });
    expect(compose([secret('smtp', { optional: true })]).partial).toEqual(['values of Secret a/smtp are not known']);
  });

  it('is never read from a ConfigMap of that name', () =>
    expect(valuesOf([secret('smtp')], { smtp: yaml('a: 1') })).toEqual({}));
});

describe('a target path', () => {
  const at = (targetPath: string, text = 'x', values: JsonObject = {}) =>
    valuesOf([map('one', { targetPath })], { one: yaml(text) }, values);

  it.each<[string, JsonObject]>([
    ['a', { a: 'x' }],
    ['a.b.c', { a: { b: { c: 'x' } } }],
    ['a[0]', { a: ['x'] }],
    ['a[1].b', { a: [null, { b: 'x' }] }],
    ['a[0][1]', { a: [[null, 'x']] }],
    ['annotations.prometheus\\.io/scrape', { annotations: { 'prometheus.io/scrape': 'x' } }],
  ])('%s is set as Helm would', (path, expected) => expect(at(path)).toEqual(expected));

  it('leaves what stands beside it', () => {
    const references = [map('base'), map('one', { targetPath: 'a.b[1].c' })];
    expect(valuesOf(references, { base: yaml('a: { b: [{ c: 1 }, { c: 2, d: 2 }], e: 3 }'), one: yaml('x') })).toEqual({
      a: { b: [{ c: 1 }, { c: 'x', d: 2 }], e: 3 },
    });
  });

  it('gives way to the release’s own values', () =>
    expect(at('a.b', 'x', { a: { b: 'own' } })).toEqual({ a: { b: 'own' } }));

  it.each<[string, unknown]>([
    ['text', 'text'],
    ['8080', 8080],
    ['-3', -3],
    ['+3', 3],
    ['0', 0],
    ['007', '007'],
    ['1.5', '1.5'],
    ['1e3', '1e3'],
    ['true', true],
    ['False', false],
    ['null', null],
    ['yes', 'yes'],
    ['', ''],
    ['"8080"', '8080'],
    ["'true'", 'true'],
    ['"a" b', '"a" b'],
    ['"\'x\'"', 'x'],
    ['99999999999999999999', '99999999999999999999'],
  ])('takes %s as `--set` does', (text, expected) => expect(at('a', text)).toEqual({ a: expected }));

  it('holds a mark for what a Secret says', () => {
    expect(
      compose([secret('smtp', { targetPath: 'smtp.password', valuesKey: 'password' })], {}, { smtp: { host: 'mail' } }),
    ).toEqual({
      values: { smtp: { host: 'mail', password: '<mark>' } },
      partial: [],
      isMarked: true,
    });
  });

  it('holds no mark that the release’s own value hides', () => {
    expect(valuesOf([secret('smtp', { targetPath: 'password' })], {}, { password: 'own' })).toEqual({
      password: 'own',
    });
  });

  it('is filled in the order of references', () => {
    const maps = { one: yaml('x') };
    expect(valuesOf([map('one', { targetPath: 'a' }), secret('s', { targetPath: 'a' })], maps)).toEqual({
      a: '<mark>',
    });
    expect(valuesOf([secret('s', { targetPath: 'a' }), map('one', { targetPath: 'a' })], maps)).toEqual({ a: 'x' });
  });
});

it('values that are merged stay as they are', () => {
  const [under, over] = [{ a: { b: 1 } }, { a: { c: 2 } }];
  expect(mergeValues(under, over)).toEqual({ a: { b: 1, c: 2 } });
  expect([under, over]).toEqual([{ a: { b: 1 } }, { a: { c: 2 } }]);
});
