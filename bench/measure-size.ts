import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measure, type Run, runOnce } from './measure.ts';

/** Times are seconds of whole processes, from start to exit. */
export interface Measurement {
  readonly objects: number;
  /** Nothing to write: load, derive, check, emit, compare. */
  readonly upToDate: number;
  /** Nothing there yet: every file written. */
  readonly allNew: number;
  /** One value of one object changed in the sources: one file written. */
  readonly oneChanged: number;
  /** The same objects, serialiser and files, and nothing else. */
  readonly bareWrite: number;
  /** `cdk8s synth` on the same constructs, in the same order of layers. */
  readonly cdk8s: Run;
  /** The same without any order, which no GitOps engine could deliver: for comparison only. */
  readonly cdk8sUnordered: Run;
  /** MiB, of a run that writes every file. */
  readonly peakMemory: number;
}

const root = join(import.meta.dirname, '..');
const strata = join(root, 'bin/strata.js');
const program = (name: string) => join(import.meta.dirname, 'programs', name);

/** Measures a synthetic platform of one size. Everything that it makes stays in the folder, which nothing else uses: see `setAside`. */
export async function measureSize(
  objects: number,
  folder: string,
  options: { readonly runs: number; readonly cdk8sLimit: number },
): Promise<Measurement> {
  const cwd = await createProject(folder, objects);
  const synth = { args: [strata, 'synth'], cwd };
  const clean = setAside(join(cwd, 'dist'), folder);
  // The first run fills the compile cache, as every run but a machine's very first finds it.
  await measure(synth, 1);
  const upToDate = await measure(synth, options.runs);
  const allNew = await measure({ ...synth, prepare: clean }, options.runs);
  let revision = 0;
  const change = () => writeCluster(cwd, objects, `revision-${(revision += 1)}`);
  const oneChanged = await measure({ ...synth, prepare: change }, options.runs);
  return {
    objects,
    upToDate,
    allNew,
    oneChanged,
    bareWrite: await measureBareWrite(folder, objects, options.runs),
    peakMemory: await measureMemory(synth, folder, clean),
    cdk8s: await measureCdk8s(folder, objects, 'ordered', options.cdk8sLimit),
    cdk8sUnordered: await measureCdk8s(folder, objects, 'unordered', options.cdk8sLimit),
  };
}

/**
 * Makes room for a new tree by moving the old one away: for up to five minutes after a deletion ext4 avoids the deleted files' inodes (RECENTCY_MIN and
 * RECENTCY_DIRTY in its ialloc.c), and looks at each of them again for every file that is made. That would measure the deletion, several times over.
 */
function setAside(path: string, folder: string): () => void {
  return () => {
    if (existsSync(path)) renameSync(path, join(mkdtempSync(join(folder, 'aside-')), 'tree'));
  };
}

/** With a record of each release, so that nothing is rendered: that is how a clone finds its project. */
async function createProject(folder: string, objects: number): Promise<string> {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'clusters/bench'), { recursive: true });
  writeCluster(project, objects, 'first');
  await measure({ args: [program('write-records.ts'), String(objects)], cwd: project }, 1);
  return project;
}

function writeCluster(project: string, objects: number, revision: string): void {
  const platform = pathToFileURL(join(import.meta.dirname, 'synthetic-platform.ts')).href;
  const code = `import { syntheticPlatform } from '${platform}';\n\nexport default syntheticPlatform(${objects}, '${revision}');\n`;
  writeFileSync(join(project, 'clusters/bench/cluster.ts'), code);
}

async function measureCdk8s(
  folder: string,
  objects: number,
  order: 'ordered' | 'unordered',
  limit: number,
): Promise<Run> {
  const cwd = join(folder, `cdk8s-${order}`);
  mkdirSync(cwd);
  writeFileSync(
    join(cwd, 'cdk8s.yaml'),
    `language: typescript\napp: exec ${process.execPath} ${program('cdk8s-app.ts')} ${objects} ${order}\noutput: dist\n`,
  );
  const args = [join(root, 'node_modules/cdk8s-cli/bin/cdk8s'), 'synth'];
  return await runOnce({ args, cwd, env: { CDK8S_DISABLE_UPGRADE_CHECK: '1' } }, limit);
}

async function measureBareWrite(folder: string, objects: number, runs: number): Promise<number> {
  const cwd = join(folder, 'bare');
  const dump = join(folder, 'objects.json');
  mkdirSync(cwd);
  await measure({ args: [program('dump-objects.ts'), String(objects), dump], cwd }, 1);
  const prepare = setAside(join(cwd, 'dist'), folder);
  return await measure({ args: [program('bare-write.ts'), dump], cwd, prepare }, runs);
}

async function measureMemory(
  synth: { readonly args: readonly string[]; readonly cwd: string },
  folder: string,
  prepare: () => void,
): Promise<number> {
  const report = join(folder, 'memory');
  await measure(
    {
      ...synth,
      args: ['--import', pathToFileURL(program('report-memory.js')).href, ...synth.args],
      env: { BENCH_MEMORY: report },
      prepare,
    },
    1,
  );
  return Number(readFileSync(report, 'utf8')) / 1024;
}
