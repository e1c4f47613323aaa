import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every source of the project that people write, from the root. */
const sources = ['bin', 'src', 'charts', 'clusters', 'rehearsal', 'test', 'bench']
  .flatMap((folder) => {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);
  })
  .filter((file) => file.endsWith('.ts') && !/^(test\/fixtures|clusters\/[^/]+\/helm)\//.test(file));
const written = sources.filter((file) => /^(src|rehearsal)\//.test(file));
const text = (file: string) => readFileSync(file, 'utf8');

test('there is something to judge', () => expect(written.length).toBeGreaterThan(50));

/** Tables: long because the world is. */
const tables = /^src\/knowledge\/|^rehearsal\/.*(table|understud)/;

test('no file is longer than 400 lines, and no test than 600, so that each can be read at a sitting', () => {
  const limitOf = (file: string) => (file.startsWith('test/') ? 600 : 400);
  expect(sources.filter((file) => !tables.test(file) && text(file).split('\n').length > limitOf(file) + 1)).toEqual([]);
});

test('files are named in kebab-case', () => {
  expect(sources.filter((file) => !/^[a-z0-9]+([.-][a-z0-9]+)*\.ts$/.test(basename(file)))).toEqual([]);
});

test('a file is named after what it exports, so that its name says what is inside', () => {
  const misnamed = written.filter((file) => {
    const words = basename(file, '.ts').split('-').map(singular);
    const exports = exportsOf(text(file));
    const exported = exports.flatMap((name) => name.split('-').map(singular));
    return exports.length > 0 && exports.length < 3 && !words.some((word) => exported.includes(word));
  });
  expect(misnamed).toEqual([]);
});

test('names say what a thing is, not that it helps', () => {
  const vague =
    /^export (?:abstract )?(?:class|interface|type|const|function) (?:I[A-Z][a-z]\w*|\w*(?:(?<!Cert)Manager|Helper|Utils?|Impl)|Base[A-Z]\w*)\b/m;
  expect(sources.filter((file) => vague.test(text(file)))).toEqual([]);
});

describe('what would make the output depend on the machine is not used where output is made', () => {
  test.each([
    ['the order of a locale', /localeCompare|toLocale|Intl\./],
    ['the clock', /Date\.now|new Date\(\)|performance\.now/],
    ['chance', /Math\.random|randomUUID|randomBytes/],
    ['the environment', /process\.(env|cwd|argv)/],
  ])('%s', (_what, pattern) => {
    expect(
      written.filter(
        (file) =>
          /^src\/(model|authoring|load|graph|knowledge|passes|emit|diff|report)\//.test(file) &&
          pattern.test(text(file)),
      ),
    ).toEqual([]);
  });
});

test('nothing names a machine that it was written on', () => {
  const here = /["'`](?:\/work\/|\/home\/|\/Users\/|\/tmp\/)/;
  expect(sources.filter((file) => file !== 'test/structure/conventions.test.ts' && here.test(text(file)))).toEqual([]);
});

function singular(word: string): string {
  return word.replace(/s$/, '');
}

/** Names of what a module exports, types too, in kebab-case. */
function exportsOf(code: string): string[] {
  const declarations = code.matchAll(
    /^export (?:abstract )?(?:async )?(?:function\*?|const|class|interface|type)\s+(?<name>\w+)/gm,
  );
  return [...declarations].map(({ groups }) =>
    (groups?.name ?? '').replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase(),
  );
}

/** Words that hide what is meant: names of people for code, verbs for technical terms. */
const refused =
  /\b(Judge|judgeOf|holdAgainst|reckon\w*|mapOf|mapsOf|Entries|doubtHidden|tryWorst|speaks? of|what nothing says|bears?|theatre|madeUnder)\b/;

test('names, comments and messages use the field’s own terms', () => {
  const found = written.flatMap((file) => {
    const word = refused.exec(text(file))?.[0];
    return word === undefined ? [] : [`${file}: ${word}`];
  });
  expect(found).toEqual([]);
});
