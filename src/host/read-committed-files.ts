import type { OutputFile } from '../model/output-file.ts';
import { runProcess } from './processes.ts';

/** Why files of a commit could not be read; one line. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/**
 * The files below a folder as they are in a commit (a branch, a tag, `HEAD~1`): none where the commit has no such folder.
 * @throws GitError where git is missing, `root` is in no repository, or there is no such commit.
 */
export async function readCommittedFiles(
  root: string,
  ref: string,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<OutputFile[]> {
  const git = async (args: readonly string[], input?: string): Promise<string> => {
    const result = await runProcess('git', ['-C', root, ...args], {
      env: { ...env, LC_ALL: 'C' },
      ...(input === undefined ? {} : { input }),
    });
    if (result === undefined) throw new GitError('git is not installed');
    if (result.code !== 0) throw new GitError(firstLine(result.stderr));
    return result.stdout;
  };
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(
    (error: unknown) => {
      throw error instanceof GitError && error.message === '' ? new GitError(`there is no commit "${ref}"`) : error;
    },
  );
  const entries = parseEntries(await git(['ls-tree', '-r', '-z', commit.trim(), '--', folder]));
  const contents =
    entries.length === 0
      ? []
      : parseBatch(await git(['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join('')));
  return entries.map(({ path }, index) => ({ path, content: contents[index] ?? '' }));
}

/** `<mode> blob <object>\t<path>\0`, paths relative to the folder that git runs in. */
function parseEntries(text: string): { readonly object: string; readonly path: string }[] {
  return text.split('\0').flatMap((entry) => {
    const [, object, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    return object === undefined || path === undefined ? [] : [{ object, path }];
  });
}

/** `<object> blob <bytes>\n<content>\n`, one after the other. */
function parseBatch(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const contents: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    const size = Number(bytes.toString('utf8', at, end).split(' ')[2]);
    contents.push(bytes.toString('utf8', end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return contents;
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '');
}
