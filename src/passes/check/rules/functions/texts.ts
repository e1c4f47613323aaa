import type { Environment } from '@marcbachmann/cel-js';
import { tryCompileGoPattern } from '../../schema/go-pattern.ts';
import { failure } from './failure.ts';

/** What Kubernetes' CEL does with text beyond the library's own: patterns in Go's dialect, `find`, `replace`, `charAt`, `format`, `reverse`. */
export function registerTexts(environment: Environment): void {
  environment
    .registerFunction('string.matchesGo(string): bool', (text: string, pattern: string) =>
      patternOf(pattern).test(text),
    )
    .registerFunction(
      'string.find(string): string',
      (text: string, pattern: string) => patternOf(pattern).exec(text)?.[0] ?? '',
    )
    .registerFunction('string.findAll(string): list<string>', (text: string, pattern: string) => findAll(text, pattern))
    .registerFunction('string.findAll(string, int): list<string>', (text: string, pattern: string, limit: bigint) => {
      const found = findAll(text, pattern);
      return limit < 0n ? found : found.slice(0, Number(limit));
    })
    .registerFunction('string.replace(string, string): string', (text: string, from: string, to: string) =>
      text.replaceAll(from, () => to),
    )
    .registerFunction(
      'string.replace(string, string, int): string',
      (text: string, from: string, to: string, limit: bigint) => replaceFirst(text, from, to, limit),
    )
    .registerFunction('string.charAt(int): string', (text: string, at: bigint) => charAt(text, Number(at)))
    .registerFunction('string.reverse(): string', (text: string) => [...text].reverse().join(''))
    .registerFunction('string.format(list<dyn>): string', (text: string, values: readonly unknown[]) =>
      format(text, values),
    );
}

function patternOf(pattern: string): RegExp {
  const compiled = tryCompileGoPattern(pattern);
  if (compiled === undefined) throw new Error(`the pattern "${pattern}" is one that only Go reads`);
  return compiled;
}

function findAll(text: string, pattern: string): string[] {
  const { source, flags } = patternOf(pattern);
  return Array.from(text.matchAll(new RegExp(source, `${flags}g`)), ([found]) => found);
}

function replaceFirst(text: string, from: string, to: string, limit: bigint): string {
  if (limit < 0n) return text.replaceAll(from, () => to);
  let left = limit;
  return text.replaceAll(from, (found) => (left-- > 0n ? to : found));
}

function charAt(text: string, at: number): string {
  const letters = [...text];
  if (at < 0 || at > letters.length) throw failure(`index out of range: ${at}`);
  return letters[at] ?? '';
}

/** `%s`, `%d`, `%f`, `%x` and the like, as far as messages use them. */
function format(text: string, values: readonly unknown[]): string {
  let next = 0;
  return text.replaceAll(
    /%(?:%|(?:\.(\d+))?([sdfexXbo]))/g,
    (_all, digits: string | undefined, verb: string | undefined) => {
      if (verb === undefined) return '%';
      if (next >= values.length) throw failure(`index ${next} out of range`);
      const value = values[next++];
      switch (verb) {
        case 'f':
          return Number(value).toFixed(Number(digits ?? 6));
        case 'e':
          return Number(value).toExponential(Number(digits ?? 6));
        case 'b':
          return BigInt(value as bigint).toString(2);
        case 'o':
          return BigInt(value as bigint).toString(8);
        case 'x':
          return BigInt(value as bigint).toString(16);
        case 'X':
          return BigInt(value as bigint)
            .toString(16)
            .toUpperCase();
        default:
          return shown(value);
      }
    },
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (value instanceof Map)
    return `{${Array.from(value, ([key, item]) => `${shown(key)}: ${shown(item)}`).join(', ')}}`;
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  return String(value);
}
