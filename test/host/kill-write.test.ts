import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareTree, isStale } from '../../src/host/compare-tree.ts';
import { isInterrupted, recoverTree } from '../../src/host/recover-tree.ts';
import { localFiles } from '../../src/host/files.ts';
import { temporaryProject, type TemporaryProject } from '../support/temporary-project.ts';
import { trees } from './two-trees.ts';
import { writeTree } from '../../src/host/write-tree.ts';

const child = join(import.meta.dirname, 'write-in-child.ts');

/** A whole write changes the disk some 90 times, up to the 56th in its scratch folder only: kills before some of those and all others. */
const killPoints = Array.from({ length: 95 }, (_, changes) => changes).filter(
  (changes) => changes > 54 || changes % 4 === 0,
);

type State = 'old' | 'new' | 'neither';

describe('a write that is killed', { timeout: 240_000 }, () => {
  test('leaves the old or the new tree after the next run, and half a tree says so until then', async () => {
    const seen = await inParallel(killPoints, async (changes) => {
      const project = projectWithOldTree();
      const killed = await runMortal(project, changes);
      const left = stateOf(project);
      const admitted = isInterrupted(localFiles(project.root));
      recoverTree(localFiles(project.root));
      const recovered = stateOf(project);
      write(project, 'new');
      return {
        changes,
        killed,
        left,
        admitted,
        recovered,
        rewritten: stateOf(project),
        scratchIsGone: !existsSync(join(project.root, '.strata')),
      };
    });
    for (const { changes, left, admitted, ...after } of seen) {
      const whole = left === 'neither' ? 'new' : left;
      expect({ changes, ...after }).toMatchObject({
        changes,
        recovered: admitted ? 'new' : whole,
        rewritten: 'new',
        scratchIsGone: true,
      });
      expect({ changes, saysSo: left !== 'neither' || admitted }).toEqual({ changes, saysSo: true });
    }
    // The kills came before, within and after the moves.
    expect(new Set(seen.filter(({ killed }) => killed).map(({ left }) => left))).toEqual(
      new Set(['old', 'neither', 'new']),
    );
    expect(seen.at(-1)).toMatchObject({ killed: false, left: 'new', admitted: false });
  });

  test('and whose recovery is killed again and again comes to its end', async () => {
    const project = projectWithOldTree();
    // The first kill is in the middle of the moves; each run after it begins with a recovery that gets one change further.
    await runMortal(project, 66);
    expect(stateOf(project)).toBe('neither');
    for (let changes = 0, killed = true; killed; changes += 1) {
      killed = await runMortal(project, changes);
      expect(stateOf(project) !== 'neither' || isInterrupted(localFiles(project.root))).toBe(true);
    }
    recoverTree(localFiles(project.root));
    expect([stateOf(project), existsSync(join(project.root, '.strata'))]).toEqual(['new', false]);
  });

  test('is stale to whoever only looks', async () => {
    const project = projectWithOldTree();
    const files = localFiles(project.root);
    await runMortal(project, 70);
    expect(isInterrupted(files)).toBe(true);
    for (const which of ['old', 'new'] as const)
      expect(trees[which].some((each) => isStale(compareTree(files, each.cluster, each.files)))).toBe(true);
    expect(stateOf(project)).toBe('neither');
  });
});

function projectWithOldTree(): TemporaryProject {
  const project = temporaryProject({});
  write(project, 'old');
  expect(stateOf(project)).toBe('old');
  return project;
}

function write(project: TemporaryProject, which: 'old' | 'new'): void {
  const files = localFiles(project.root);
  recoverTree(files);
  writeTree(
    files,
    trees[which].map((each) => compareTree(files, each.cluster, each.files)),
  );
}

/** Has a real process on real files write the new tree and kill itself before it changes the disk once more than said. Says whether it was killed. */
async function runMortal(project: TemporaryProject, changes: number): Promise<boolean> {
  const run = spawn(process.execPath, [child, project.root, String(changes)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const complaints = run.stderr.toArray();
  const [code, signal] = (await once(run, 'close')) as [number | null, string | null];
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(Buffer.concat((await complaints) as Buffer[]).toString());
  return signal === 'SIGKILL';
}

/** A few at a time: most of each run is the start of its process. */
async function inParallel<T, R>(all: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = all.entries();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const [index, item] of queue) results[index] = await work(item);
    }),
  );
  return results;
}

/** Which of the two trees is on disk, to the last byte and file. */
function stateOf(project: TemporaryProject): State {
  const paths = Object.keys({ ...project.files('dist'), ...project.files('clusters') })
    .toSorted()
    .join();
  const is = (which: 'old' | 'new') => {
    const files = trees[which].flatMap((each) => each.files);
    return (
      paths ===
        files
          .map(({ path }) => path)
          .toSorted()
          .join() && files.every(({ path, content }) => project.read(path) === content)
    );
  };
  return is('old') ? 'old' : is('new') ? 'new' : 'neither';
}
