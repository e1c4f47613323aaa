import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isUntouched, stampOf } from '../../src/host/stamp.ts';
import { localFiles } from '../../src/host/files.ts';
import { temporaryProject, type TemporaryProject } from '../support/temporary-project.ts';

const changes: readonly (readonly [string, (project: TemporaryProject) => void])[] = [
  [
    'a file is written',
    (project) => {
      project.write('a.yaml', 'b');
      utimesSync(join(project.root, 'a.yaml'), 1, 2);
    },
  ],
  ['a file is removed', (project) => project.remove('a.yaml')],
  ['a file is made where none was', (project) => project.write('missing.yaml', 'a')],
  [
    'a name in a folder is added',
    (project) => {
      project.write('folder/b.yaml', 'b');
      utimesSync(join(project.root, 'folder'), 1, 2);
    },
  ],
];

test.each(changes)('%s: then something was touched', (_what, change) => {
  const project = temporaryProject({ 'a.yaml': 'a', 'folder/a.yaml': 'a' });
  const files = localFiles(project.root);
  const stamp = stampOf(files, ['a.yaml', 'missing.yaml', 'folder']);
  expect(isUntouched(files, stamp)).toBe(true);
  change(project);
  expect(isUntouched(files, stamp)).toBe(false);
});

test('what is not among the paths may change', () => {
  const project = temporaryProject({ 'a.yaml': 'a', 'b.yaml': 'a' });
  const files = localFiles(project.root);
  const stamp = stampOf(files, ['a.yaml']);
  project.remove('b.yaml');
  expect(isUntouched(files, stamp)).toBe(true);
});
