import fc from 'fast-check';

/** Strings that some reader of YAML takes for something else, or that only a certain form carries unharmed. */
export const treacherous: readonly string[] = [
  '', ' ', '  ', '\n', '\t', '~', 'null', 'Null', 'NULL', 'nil', 'none',
  ...['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false'].flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1), `${word} `, ` ${word}`]),
  '0', '-0', '+1', '1', '012', '0o14', '0x1f', '0X1F', '0b11', '-0x1f', '1_000', '0_1', '1e3', '1E3', '1e+3', '-1e-3', '1.', '.5', '1.5', '+.5', '1.5e3', '6.02e23', 'e3', '1e', '0e0',
  '12345678901234567890', '9007199254740993', '0.1.2', '1.21.1', '1.36', '10.0.0.1', '10.0.0.0/8', '7f00ab', '1234e5', 'deadbeef', '0deadbeef',
  '.inf', '-.inf', '+.INF', '.Inf', '.nan', '.NaN', '.NAN', 'inf', 'nan', 'Infinity', '-Infinity', '.', '..', '...', './a', '../a', '-', '--', '---', '--- a', '-a', '-1', '- a', '--flag', '--flag=on', '-c',
  '1:20', '1:20:30', '190:20:30.15', '12:30', '::1', 'fe80::1', 'a:b', 'a: b', 'a:', ': a', ':', ':a', 'http://x:80/?q=1#f', 'a #b', 'a#b', '#a', '#',
  '2001-01-01', '2001-1-1', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43.10 -5', '2026-11-21T09:33:00Z', '20261121', '2026-11',
  '=', '=a', '<', '<<', '<<a', '!', '!!', '!a', '!!str a', '&', '&a', '*', '*a', '%', '%a', '@', '@a', '`', '`a', '|', '|-', '>', '>-', '?', '? a', '?a', ',', ',a', '[', '[]', '[a]', ']', '{', '{}', '{a: b}', '}', '"', '"a"', 'a"b', "'", "'a'", "it's", '\\', 'a\\b', '\\n', '$', '${a}', '$(a)', '{{ .a }}',
  'a\tb', '\ta', 'a\t', 'a b', ' a', 'a ', 'a  b', 'a, b', 'a [b]', 'a {b}', 'a & b', 'a * b', 'a | b', 'a > b', 'a - b', 'a ? b', 'a ! b', 'a % b', "a 'b' c", 'a "b" c', 'a\\', "a'", 'a"',
  '\u0000', 'a\u0000b', '\u0001', '\u0007', '\b', '\v', '\f', '\r', 'a\rb', 'a\r\nb', '\u001b[0m', '\u00a0', 'a\u00a0b', '\u00ad', '\u200b', 'a\u2028b', 'a\u2029b', '\ufeff', '\ufeffa', 'a\ufeffb', '\ufffd', '\ue000', 'é', 'ß', '日本語', '🚀', 'a🚀b', '\u{10000}', '\u{10ffff}', 'e\u0301', '\u202e',
  'a\nb', 'a\nb\n', 'a\nb\n\n', 'a\n\nb', '\na', '\n\na', '\n\n', ' a\nb', '  a\n b\n', '\ta\nb', 'a\n b', 'a\n\tb', 'a \nb', 'a\t\nb\t\n', 'a\n ', 'a\n  \nb', 'a\n\n ', 'a\n\t\n', '#a\nb', '---\na', 'a\n---\nb', 'a\n...\nb', 'a: b\nc: d\n', '- a\n- b\n', '|\na', '# a\n', 'a\r\nb\r\n', 'a\n\u0085b'.replace('\u0085', ''), 'é\n日本\n', 'a\n🚀\n', '%YAML 1.1\n', 'a\n\u00a0b', 'a\n\ufeffb',
  'x'.repeat(5000), 'x '.repeat(3000), `a\n${'y'.repeat(3000)}\n`, `${'word '.repeat(40)}end`, '- '.repeat(200), 'é '.repeat(500), `"${'x'.repeat(200)}" ${'y'.repeat(200)}`,
];

/** Characters that Go's readers refuse: those of `find-unsafe-string`. */
const refusedCharacters = /[\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Any string that YAML can carry, with a taste for trouble. */
export const safeStrings: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...treacherous),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary-ascii', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'0123456789+-._eExXoObB:TZ '), maxLength: 10 }),
  fc.string({ unit: fc.constantFrom(' ', '\n', '\t', 'a', '-', '#', ':', '"', "'", '|', '\\'), maxLength: 14 }),
  fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), { maxLength: 6 }).map((lines) => lines.join('\n')),
  fc.tuple(fc.constantFrom(...treacherous), fc.constantFrom('', ' ', '\n', ': ', '-', '\t'), fc.constantFrom(...treacherous)).map((parts) => parts.join('')),
).map((text) => text.replaceAll(refusedCharacters, ''));

/** Strings that may also be the keys of a map. */
export const safeKeys: fc.Arbitrary<string> = safeStrings.filter((key) => key !== '<<' && key !== '__proto__' && JSON.stringify(key).length < 500);
