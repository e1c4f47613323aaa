import { execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OutputFile } from '../../src/model/output-file.ts';

const run = promisify(execFile);

/** A bare repository that holds a project's tree as it would be pushed. */
export interface GitRepository {
  /** Path of the bare repository. */
  readonly path: string;
  /** Commits the working tree, with files laid over it; gives the commit. What `.gitignore` excludes stays out. */
  commitWorkingTree(project: string, overlay: readonly OutputFile[]): Promise<string>;
  /** Commits the tree of a revision of the project's own repository, with files laid over it. */
  commitRevision(project: string, revision: string, overlay: readonly OutputFile[]): Promise<string>;
}

/** Makes an empty bare repository with one branch. `home` keeps the user's own Git settings out. */
export async function createGitRepository(path: string, branch: string, home: string): Promise<GitRepository> {
  await mkdir(path, { recursive: true });
  const env = { ...process.env, ...identity, HOME: home, GIT_CONFIG_NOSYSTEM: '1', GIT_DIR: path };
  const git = async (args: readonly string[], extra: Record<string, string> = {}) => {
    return (await run('git', [...args], { env: { ...env, ...extra }, maxBuffer: 1 << 28 })).stdout.trim();
  };
  await git(['init', '--quiet', '--bare', `--initial-branch=${branch}`]);
  await git(['config', 'http.receivepack', 'true']);
  await git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  await writeFile(join(path, 'info', 'exclude'), 'node_modules\n');
  const commit = async (overlay: readonly OutputFile[]) => {
    await layOver(overlay, env);
    return commitIndex(git, branch);
  };
  return {
    path,
    commitWorkingTree: async (project, overlay) => {
      await git(['read-tree', '--empty']);
      await git(['-c', 'core.autocrlf=false', '-c', 'core.safecrlf=false', 'add', '--all', '.'], {
        GIT_WORK_TREE: project,
      });
      return commit(overlay);
    },
    commitRevision: async (project, revision, overlay) => {
      const found = await findRevision(project, revision);
      // Borrowed, not fetched: the history of a repository may be long.
      await writeFile(join(path, 'objects', 'info', 'alternates'), `${found.objects}\n`);
      await git(['read-tree', `${found.commit}:${found.prefix}`]);
      return commit(overlay);
    },
  };
}

const identity = {
  GIT_AUTHOR_NAME: 'rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@localhost',
  GIT_COMMITTER_NAME: 'rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@localhost',
};

/** A revision of the repository that a project is in, and where it is in it. */
async function findRevision(
  project: string,
  revision: string,
): Promise<{ readonly commit: string; readonly prefix: string; readonly objects: string }> {
  const ask = async (...args: readonly string[]) =>
    (await run('git', ['-C', project, 'rev-parse', ...args])).stdout.trim();
  const [commit, prefix, objects] = await Promise.all([
    ask('--verify', `${revision}^{commit}`),
    ask('--show-prefix'),
    ask('--path-format=absolute', '--git-path', 'objects'),
  ]);
  return { commit, prefix, objects };
}

async function commitIndex(git: (args: readonly string[]) => Promise<string>, branch: string): Promise<string> {
  const tree = await git(['write-tree']);
  const parent = await git(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]).catch(() => '');
  const commit = await git(['commit-tree', tree, '-m', 'rehearsal', ...(parent === '' ? [] : ['-p', parent])]);
  await git(['update-ref', `refs/heads/${branch}`, commit]);
  return commit;
}

async function layOver(files: readonly OutputFile[], env: NodeJS.ProcessEnv): Promise<void> {
  for (const { path, content } of files) {
    const blob = await feed(['hash-object', '-w', '--stdin'], content, env);
    await run('git', ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
  }
}

function feed(args: readonly string[], input: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.once('error', reject);
    child.stdin.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(output.trim()) : reject(new Error(`git ${args.join(' ')} ended with ${code}`)),
    );
    child.stdin.end(input);
  });
}
