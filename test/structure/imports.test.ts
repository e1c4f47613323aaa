import { beforeAll, describe, expect, test } from 'vitest';
import { domains, importRules, reachesOutside } from './import-rules.ts';
import { type Import, importsOf } from './imports-of.ts';

let imports: readonly Import[] = [];
beforeAll(async () => {
  imports = await importsOf(process.cwd());
}, 60_000);

test('there is something to judge', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports).toContainEqual(expect.objectContaining({ from: 'bin/strata.ts', to: 'src/cli/main.ts' }));
});

describe('what a folder may import', () => {
  test.each(importRules)('$from, because $because', ({ from, mayImport }) => {
    const allowed = [new RegExp(from), ...mayImport.map((pattern) => new RegExp(pattern))];
    const refused = imports.filter(
      (each) => new RegExp(from).test(each.from) && !allowed.some((pattern) => pattern.test(each.to)),
    );
    expect(refused.map(told)).toEqual([]);
  });
});

test('only the host reaches the disk, the network, processes and the clock, so that everything else can be tested as it is', () => {
  const refused = imports.filter(
    ({ from, to }) => from.startsWith('src/') && !from.startsWith('src/host/') && reachesOutside.test(to),
  );
  expect(refused.map(told)).toEqual([]);
});

test('only the program imports the rehearsal, because the compiler must work without it', () => {
  const refused = imports.filter(({ from, to }) => to.startsWith('rehearsal/') && !/^(bin|rehearsal)\//.test(from));
  expect(refused.map(told)).toEqual([]);
});

test('every folder of charts is a domain of the list, so that each import between them is judged', () => {
  const folders = imports.flatMap(({ from }) => /^charts\/(?<domain>[^/]+)\//.exec(from)?.groups?.domain ?? []);
  expect([...new Set(folders)].toSorted()).toEqual(domains.toSorted());
});

test('a domain imports only domains that stand before it in the list, so that each can be read without the later ones', () => {
  const rankOf = (file: string) => domains.indexOf(/^charts\/(?<domain>[^/]+)\//.exec(file)?.groups?.domain ?? '');
  const refused = imports.filter(({ from, to }) => rankOf(from) >= 0 && rankOf(to) > rankOf(from));
  expect(refused.map(told)).toEqual([]);
});

test('every package is imported under its own name in package.json', () => {
  const unresolved = imports.filter(({ to }) => to === 'npm:' || to.startsWith('npm:.'));
  expect(unresolved.map(told)).toEqual([]);
});

function told({ from, to }: Import): string {
  return `${from} imports ${to}`;
}
