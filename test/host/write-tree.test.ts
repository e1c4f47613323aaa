import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/host/files.ts';
import { compareTree } from '../../src/host/compare-tree.ts';
import { DiskError } from '../../src/host/disk-error.ts';
import { isInterrupted, recoverTree } from '../../src/host/recover-tree.ts';
import { localFiles } from '../../src/host/files.ts';
import { stampOf } from '../../src/host/stamp.ts';
import { temporaryProject, type TemporaryProject } from '../support/temporary-project.ts';
import { trees } from './two-trees.ts';
import { writeTree } from '../../src/host/write-tree.ts';

function write(project: TemporaryProject, which: 'old' | 'new', files: Files = localFiles(project.root)): void {
  writeTree(
    files,
    trees[which].map((each) => compareTree(files, each.cluster, each.files)),
  );
}

function contents(project: TemporaryProject): Record<string, string> {
  return Object.fromEntries(
    ['dist', 'clusters']
      .flatMap((folder) => Object.entries(project.files(folder)))
      .map(([path, { content }]) => [path, content]),
  );
}

function expected(which: 'old' | 'new'): Record<string, string> {
  return Object.fromEntries(trees[which].flatMap(({ files }) => files).map(({ path, content }) => [path, content]));
}

describe('writing a tree', () => {
  test('into an empty folder, over another tree and back gives exactly the tree', () => {
    const project = temporaryProject({});
    write(project, 'old');
    expect(contents(project)).toEqual(expected('old'));
    write(project, 'new');
    expect(contents(project)).toEqual(expected('new'));
    write(project, 'old');
    // The second cluster was not compiled in the last write: its tree is not touched.
    expect(contents(project)).toEqual({
      ...Object.fromEntries(Object.entries(expected('new')).filter(([path]) => path.includes('/two/'))),
      ...expected('old'),
    });
    expect(existsSync(join(project.root, '.strata'))).toBe(false);
    expect(existsSync(join(project.root, 'dist/one/coming'))).toBe(false);
  });

  test('touches only files that differ', () => {
    const project = temporaryProject({});
    write(project, 'old');
    const before = project.files('dist');
    write(project, 'old');
    expect(project.files('dist')).toEqual(before);
    write(project, 'new');
    const after = project.files('dist');
    const touched = Object.keys(before).filter(
      (path) => path in after && before[path]?.changed !== after[path]?.changed,
    );
    expect(touched).toEqual([
      'dist/one/base/configmap_apps_b.yaml',
      'dist/one/base/kustomization.yaml',
      'dist/one/kustomization.yaml',
    ]);
  });

  test('leaves what is not Strata’s, and the folder that it is in', () => {
    const project = temporaryProject({});
    write(project, 'old');
    project.write('dist/one/leaving/notes.md', 'mine');
    project.write('clusters/one/flux-system/gotk-sync.yaml', 'flux');
    project.write('clusters/one/bootstrap/own.values.yaml', 'a: 1\n');
    write(project, 'new');
    expect(contents(project)).toEqual({
      ...expected('new'),
      'dist/one/leaving/notes.md': 'mine',
      'clusters/one/flux-system/gotk-sync.yaml': 'flux',
      'clusters/one/bootstrap/own.values.yaml': 'a: 1\n',
    });
  });

  test('is refused while a foreign file stands where one must go', () => {
    const project = temporaryProject({ 'clusters/one/kustomization.yaml': 'resources: []\n' });
    expect(() => write(project, 'old')).toThrow('clusters/one/kustomization.yaml');
    expect(Object.keys(contents(project))).toEqual(['clusters/one/kustomization.yaml']);
  });
});

describe('what the disk refuses', () => {
  test.each(Array.from({ length: 9 }, (_, moves) => moves + 1))(
    'at move %d is taken back, to the last byte',
    (refused) => {
      const project = temporaryProject({});
      write(project, 'old');
      expect(() => write(project, 'new', refusing(project.root, refused))).toThrow(/^nothing was written: \S.*$/);
      expect(contents(project)).toEqual(expected('old'));
      expect([isInterrupted(localFiles(project.root)), existsSync(join(project.root, '.strata'))]).toEqual([
        false,
        false,
      ]);
      write(project, 'new');
      expect(contents(project)).toEqual(expected('new'));
    },
  );

  test('before anything was moved changes nothing', () => {
    const project = temporaryProject({});
    write(project, 'old');
    project.write('.strata', 'a file where the scratch folder should be');
    expect(() => write(project, 'new')).toThrow(/^nothing was written: E\w+: .*$/);
    expect(contents(project)).toEqual(expected('old'));
  });
});

describe('two processes', () => {
  test('never write at once: the second is told which the first is', () => {
    const project = temporaryProject({});
    mkdirSync(join(project.root, '.strata/lock'), { recursive: true });
    const start = localFiles('/proc').readText(`${process.ppid}/stat`);
    writeFileSync(
      join(project.root, '.strata/lock/owner'),
      `${process.ppid} ${start?.slice(start.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`,
    );
    expect(() => write(project, 'old')).toThrow(`another strata (process ${process.ppid}) is writing the tree`);
    expect(() => recoverTree(localFiles(project.root))).toThrow(DiskError);
    expect(contents(project)).toEqual({});
  });

  test.each(['empty', 'old'] as const)(
    'never mix their trees: what was compared with the %s one is not written over another',
    (start) => {
      const project = temporaryProject({});
      const files = localFiles(project.root);
      if (start === 'old') write(project, 'old');
      const compared = trees.old.map((each) =>
        compareTree(
          files,
          each.cluster,
          each.files.map((file) => ({ ...file, content: `${file.content}# later\n` })),
        ),
      );
      write(project, 'new');
      expect(() => writeTree(files, compared)).toThrow(
        'nothing was written: something else changed the tree at the same time, run again',
      );
      expect(contents(project)).toEqual(expected('new'));
      expect(existsSync(join(project.root, '.strata'))).toBe(false);
    },
  );

  test('never write over a file beside the trees that changed meanwhile', () => {
    const project = temporaryProject({ '.sops.yaml': 'old' });
    const files = localFiles(project.root);
    const nothing = { cluster: '.sops.yaml', added: [], removed: [], unchanged: 0, foreign: [], blocked: [] };
    const compared = {
      ...nothing,
      changed: [{ path: '.sops.yaml', content: 'new' }],
      stamp: stampOf(files, ['.sops.yaml']),
    };
    project.remove('.sops.yaml');
    expect(() => writeTree(files, [compared])).toThrow('something else changed the tree at the same time');
    project.write('.sops.yaml', 'old');
    writeTree(files, [{ ...compared, stamp: stampOf(files, ['.sops.yaml']) }]);
    expect(project.read('.sops.yaml')).toBe('new');
  });

  test.each([
    ['has died', '4194399 1'],
    ['had the number of one that lives now', `${process.ppid} 1`],
    ['left nothing to know it by', ''],
  ])('do not wait for one that %s', (_what, owner) => {
    const project = temporaryProject({ '.strata/lock/owner': owner, '.strata/lock-4194399/owner': '' });
    write(project, 'old');
    expect(contents(project)).toEqual(expected('old'));
    expect(existsSync(join(project.root, '.strata'))).toBe(false);
  });
});

test('recovery has nothing to do on a whole tree, and leaves what others keep beside its scratch folder', () => {
  const project = temporaryProject({ '.strata/cache/x': 'y' });
  write(project, 'old');
  expect(recoverTree(localFiles(project.root))).toBe(false);
  expect([contents(project), project.read('.strata/cache/x')]).toEqual([expected('old'), 'y']);
});

/** The real disk, which refuses the move into the tree with this number because a folder with something in it stands there just then. */
function refusing(root: string, refused: number): Files {
  const real = localFiles(root);
  let moves = 0;
  return {
    ...real,
    rename: (from, to) => {
      if (to.startsWith('.strata/')) return real.rename(from, to);
      moves += 1;
      if (moves !== refused) return real.rename(from, to);
      real.makeFolder(`${to}/in-the-way`);
      try {
        real.rename(from, to);
      } finally {
        real.removeAll(to);
      }
    },
  };
}
