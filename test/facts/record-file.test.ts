import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentDigest, formatRecord } from '../../src/facts/format-record.ts';
import { parseRecord } from '../../src/facts/parse-record.ts';
import type { RenderingRecord } from '../../src/model/rendering.ts';
import { deployment, object, recordOf, renderingOf } from './support/renderings.ts';

const record = recordOf(
  renderingOf(
    deployment('web', { args: ['yes', '0x1f', '1e3', 'a: b', '\u2028\u0085\ufeff', '\u{1f600}'] }),
    object('Service', 'web'),
  ),
);
const text = formatRecord(record);
const brokenOf = (file: string): string | undefined => {
  const read = parseRecord(file);
  return 'broken' in read ? read.broken : undefined;
};

describe("a record's file", () => {
  it('gives back the record', () => {
    expect(parseRecord(text)).toEqual(record);
  });

  it('is YAML of both versions, with a field a line', () => {
    expect(parse(text, { version: '1.1' })).toEqual(record);
    expect(parse(text)).toEqual(record);
    expect(text).toContain('\n    "name": "web",\n');
    expect(text).toMatch(/^[\n -~\u00a1-\u2027\u202a-\ufefe\uff00-\ufffd]*$/);
  });

  it('is the same however the record was put together', () => {
    const { objects, ...head } = record;
    expect(formatRecord({ objects, ...head })).toBe(text);
    expect(record.content).toBe(contentDigest(record));
  });

  it('is read in a checkout with the line ends of Windows', () => {
    expect(parseRecord(text.replaceAll('\n', '\r\n'))).toEqual(record);
  });

  it('is broken by a merge that nobody finished', () => {
    const lines = text.split('\n');
    const merged = [
      ...lines.slice(0, 4),
      '<<<<<<< HEAD',
      lines[4],
      '=======',
      lines[4],
      '>>>>>>> branch',
      ...lines.slice(5),
    ].join('\n');
    expect(brokenOf(merged)).toBe('the record holds conflict markers');
  });

  it.each([
    ['cut short', text.slice(0, -20)],
    ['empty', ''],
    ['a comment alone', text.slice(0, text.indexOf('\n'))],
  ])('is no YAML where it is %s', (_how, file) => {
    expect(brokenOf(file)).toBe('the record is no valid YAML as Strata writes it');
  });

  it('is of another format', () => {
    expect(brokenOf(text.replace('"format": 1', '"format": 2'))).toBe(
      'the record is of format 2, and this Strata reads format 1',
    );
  });

  it.each([
    ['a field', text.replace('"image": "shop:1"', '"image": "shop:2"')],
    ['an input', text.replace('"values": "sha256:1"', '"values": "sha256:2"')],
    ['the digest', text.replace(/"content": "sha256:./, '"content": "sha256:x')],
    ['its blanks', text.replaceAll('\n ', '\n  ')],
    ['its comment', text.slice(text.indexOf('\n') + 1)],
    ['other YAML', '# a comment\n{}\n'],
    ['null', 'null\n'],
  ])('is broken by who edits it: %s', (_what, file) => {
    expect(brokenOf(file)).toBe('the record was edited or merged by hand: its content is not what its digest says');
  });

  it('holds any text', () => {
    const strings = fc.string({ unit: 'binary' });
    const objects = fc.array(
      fc.record({
        apiVersion: fc.constant('v1'),
        kind: strings,
        spec: fc.dictionary(
          strings.filter((key) => key !== '__proto__'),
          strings,
        ),
      }),
    );
    fc.assert(
      fc.property(objects, fc.array(strings), (some, partial) => {
        const other = { ...record, objects: some, partial } as RenderingRecord;
        const whole = { ...other, content: contentDigest(other) };
        const file = formatRecord(whole);
        expect(parseRecord(file)).toEqual(whole);
        expect(file.split('\n').some((line) => /^[<=>|]{7}/.test(line))).toBe(false);
      }),
    );
  });
});
