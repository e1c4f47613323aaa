import { describe, expect, it } from 'vitest';
import { normalizeManifest } from '../../src/authoring/normalize-manifest.ts';
import { circle } from '../support/circle.ts';

describe('normalizeManifest', () => {
  it('drops undefined and keeps null, zero, false and the empty string', () => {
    expect(normalizeManifest({ a: undefined, b: null, c: 0, d: false, e: '', f: [], g: {} })).toEqual({
      b: null,
      c: 0,
      d: false,
      e: '',
      f: [],
      g: {},
    });
  });

  it('asks models for their JSON', () => {
    expect(normalizeManifest({ model: { toJSON: () => ({ kind: 'Made', gone: undefined }) } })).toEqual({
      model: { kind: 'Made' },
    });
  });

  it.each([
    ['NaN', { a: Number.NaN }],
    ['Infinity', { a: Number.POSITIVE_INFINITY }],
    ['a function', { a: () => 1 }],
    ['a symbol', { a: Symbol('s') }],
    ['a bigint', { a: 1n }],
    ['itself', circle()],
  ])('refuses %s', (name, manifest) => {
    expect(() => normalizeManifest(manifest)).toThrow(`a manifest cannot hold ${name}`);
  });

  it('shares nothing with what it was given', () => {
    const given = { a: { b: [1] } };
    const copy = normalizeManifest(given);
    given.a.b.push(2);
    expect(copy).toEqual({ a: { b: [1] } });
  });
});
