/** Classes that only Go's dialect names. */
const posixClasses: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
};

const compiled = new Map<string, RegExp | undefined>();

/**
 * A pattern in Go's dialect (RE2), which the API server reads, as JavaScript reads it; `undefined` where the two differ in ways that are not
 * translated. Compiled once: the same pattern stands at many fields of many objects.
 */
export function tryCompileGoPattern(pattern: string): RegExp | undefined {
  return compiled.getOrInsertComputed(pattern, tryCompile);
}

function tryCompile(pattern: string): RegExp | undefined {
  // With "u" a pattern matches characters, as in Go; without it JavaScript takes escapes that Go takes too.
  for (const flags of /\\[pPxQC]/.test(pattern) ? ['u'] : ['u', '']) {
    try {
      return new RegExp(translate(pattern), flags);
    } catch {
      // Another dialect, or none of ours.
    }
  }
  return undefined;
}

function translate(pattern: string): string {
  return scopeFlags(pattern)
    .replaceAll(/\[:(\w+):\]/g, (all, name: string) => posixClasses[name] ?? all)
    .replaceAll('(?P<', '(?<')
    .replaceAll(/\\([Az])/g, (_all, letter) => (letter === 'A' ? '^' : '$'));
}

/** Escapes, classes, and what opens, parts and closes groups. */
const pieces = /\\[^]|\[\^?\]?(?:\\[^]|\[:\w+:\]|[^\]\\])*\]|\(\?[imsU]+\)|[()|]/g;

/**
 * Go lets `(?i)` hold to the end of its group; JavaScript wants the flags' part as a group of its own. Where alternatives would be grouped
 * otherwise by that, the pattern is left as it is, and JavaScript refuses it.
 */
function scopeFlags(pattern: string): string {
  const groups = [{ start: 0, scopes: 0, isInner: false }];
  return (
    pattern.replaceAll(pieces, (piece, at: number) => {
      const group = groups.at(-1)!;
      if (piece === '(')
        groups.push({
          start: at + (/^\(\?(?:P?<\w+>|[ims]*:)/.exec(pattern.slice(at))?.[0].length ?? 1),
          scopes: 0,
          isInner: false,
        });
      else if (piece === '|' && group.isInner)
        throw new SyntaxError('flags that hold for a part of several alternatives');
      else if (piece === ')') return ')'.repeat(1 + (groups.pop()?.scopes ?? 0));
      else if (piece.startsWith('(?')) {
        group.scopes += 1;
        group.isInner ||= at !== group.start;
        return `${piece.slice(0, -1)}:`;
      }
      // A bracket that opens a class is one of its letters.
      return piece.replace(/^\[(\^?)\](?=.)/, '[$1\\]');
    }) + ')'.repeat(groups[0]?.scopes ?? 0)
  );
}
