import { describe, expect, test } from 'vitest';
import { oneLine, wrapped } from '../../../rehearsal/report/wrapped-line.ts';

describe('one line', () => {
  test('has all the words, in one line', () => {
    expect(oneLine(' dry-run failed:\n  Deployment/shop  invalid\n')).toBe('dry-run failed: Deployment/shop invalid');
  });

  test('keeps its end, where server-side apply says the reason, however long it is', () => {
    const line = oneLine(`Apply failed ${'x'.repeat(5000)} failed to create typed patch object: .spec.foo`);
    expect(line.length).toBeLessThan(2100);
    expect(line).toMatch(/^Apply failed x.* \[…\] x.*typed patch object: \.spec\.foo$/);
  });
});

describe('a wide line', () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');

  test('is broken between words, with what follows indented', () => {
    const lines = wrapped(words, 4).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(140);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}word/);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(words);
  });

  test('is left as it is where it fits, and where it is one word', () => {
    expect(wrapped('not Ready: x', 4)).toBe('not Ready: x');
    expect(wrapped('x'.repeat(500), 4)).toBe('x'.repeat(500));
    const after = wrapped(`url ${'x'.repeat(300)} end`, 2).split('\n');
    expect(after.map((line) => line.trim())).toEqual(['url', 'x'.repeat(300), 'end']);
  });

  test('may be coloured', () => {
    const painted = `\u001B[31mnot Ready:\u001B[39m ${'y'.repeat(125)}`;
    expect(wrapped(painted, 4)).toBe(painted);
  });
});
