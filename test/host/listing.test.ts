import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Listing } from '../../src/host/listing.ts';
import { localFiles } from '../../src/host/files.ts';
import { temporaryProject, type TemporaryProject } from '../support/temporary-project.ts';

// Names whose order depends on the slash after a folder's.
const wanted = [
  'dist/one/b-c/x.yaml',
  'dist/one/b.yaml',
  'dist/one/b/a.yaml',
  'dist/one/b/c/d.yaml',
  'dist/one/b/e.yaml',
  'dist/one/c.yaml',
  'other/f.yaml',
].sort();

function project(): TemporaryProject {
  return temporaryProject(Object.fromEntries(wanted.map((path) => [path, ''])));
}

const holds = ({ root }: TemporaryProject, paths = wanted) =>
  new Listing(localFiles(root)).holdsExactly(['dist/one', 'clusters/one/bootstrap'], paths);

describe('folders hold exactly the files', () => {
  test('where nothing else is', () => expect(holds(project())).toBe(true));
  test('whatever stands elsewhere', () => {
    const there = project();
    there.write('dist/two/x.yaml', '');
    there.remove('other/f.yaml');
    expect(holds(there)).toBe(true);
  });
  test('where nothing is wanted and nothing is', () => expect(holds(temporaryProject({}), [])).toBe(true));
});

describe('folders do not hold exactly the files', () => {
  test.each([
    ['a file more', (there: TemporaryProject) => there.write('dist/one/b/c/e.yaml', '')],
    ['a file less', (there: TemporaryProject) => there.remove('dist/one/b/a.yaml')],
    [
      'another name',
      (there: TemporaryProject) => {
        there.remove('dist/one/c.yaml');
        there.write('dist/one/d.yaml', '');
      },
    ],
    ['a folder more', (there: TemporaryProject) => void mkdirSync(join(there.root, 'dist/one/empty'))],
    ['a file in the second folder', (there: TemporaryProject) => there.write('clusters/one/bootstrap/x', '')],
  ])('with %s', (_what, change) => {
    const there = project();
    change(there);
    expect(holds(there)).toBe(false);
  });
  test('which stand in no order', () => expect(holds(project(), wanted.toReversed())).toBe(false));
});

describe('what else stands in a folder', () => {
  const others = ({ root }: TemporaryProject) => new Listing(localFiles(root)).others('dist/one', wanted);

  test('is nothing where the files stand alone, and where nothing stands', () => {
    expect([others(project()), others(temporaryProject({}))]).toEqual([[], []]);
  });
  test('is told sorted, a folder as a whole', () => {
    const there = project();
    for (const path of ['dist/one/z.yaml', 'dist/one/b/c/e.yaml', 'dist/one/a/x/y.yaml', 'dist/two/x.yaml'])
      there.write(path, '');
    expect(others(there)).toEqual(['dist/one/a/', 'dist/one/b/c/e.yaml', 'dist/one/z.yaml']);
  });
  test('is a folder in the place of a file, and a file in the place of a folder', () => {
    const there = project();
    there.remove('dist/one/c.yaml');
    there.write('dist/one/c.yaml/x', '');
    there.remove('dist/one/b-c/x.yaml');
    there.remove('dist/one/b-c');
    there.write('dist/one/b-c', '');
    expect(others(there)).toEqual(['dist/one/b-c', 'dist/one/c.yaml/']);
  });
});
