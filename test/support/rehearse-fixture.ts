import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileCluster } from '../../src/cli/compile-cluster.ts';
import { emitFlux } from '../../src/emit/flux/emit-flux.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { RehearsalReport } from '../../rehearsal/report/rehearsal-report.ts';
import { rehearse } from '../../rehearsal/rehearse.ts';
import type { RehearseOptions } from '../../rehearsal/rehearse.ts';
import { captureHost } from './capture-host.ts';
import { projectAround } from './project-around.ts';

export interface Rehearsed {
  readonly code: number;
  readonly report: RehearsalReport;
}

export interface RehearseFixtureOptions extends Partial<Omit<RehearseOptions, 'tree'>> {
  /** The plan whose tree is applied, whatever the checks say of it. @default the cluster's own */
  readonly applied?: Plan;
  /** @default the user's own */
  readonly cacheFolder?: string;
}

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'rehearsal');

/**
 * The compiled plan of a cluster under `test/fixtures/rehearsal/<name>`, by its records: `strata synth` in that folder makes
 * them anew, and a `dist` that is of no use.
 */
export async function planOfFixture(name: string): Promise<Plan> {
  const compiled = await compileCluster(join(fixtures, name), name);
  if ('failure' in compiled) throw new Error(`fixture "${name}" does not compile: ${JSON.stringify(compiled.failure)}`);
  return compiled.plan;
}

/** Rehearses a fixture: its tree is compiled into a folder of its own, and Flux looks at dependencies every 3 s. */
export async function rehearseFixture(name: string, options: RehearseFixtureOptions = {}): Promise<Rehearsed> {
  const { applied = await planOfFixture(name), ...rest } = options;
  const tree = mkdtempSync(join(tmpdir(), 'tree-'));
  try {
    writeTree(tree, applied);
    return await rehearseTree({ project: join(fixtures, name), cluster: name, tree, requeueDependency: '3s', ...rest });
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

/** Writes what a plan compiles to into an empty folder. */
export function writeTree(folder: string, plan: Plan): void {
  for (const { path, content } of emitFlux(plan)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The folder of a fixture's project. */
export function projectOfFixture(name: string): string {
  return join(fixtures, name);
}

/** A project with a fixture's cluster and records, and with this project's imports. To be removed by whoever asked for it. */
export function projectWithImports(name: string): string {
  const cluster = join(fixtures, name, 'clusters', name);
  const folder = projectAround(join(cluster, 'cluster.ts'), name);
  symlinkSync(join(cluster, 'renderings'), join(folder, 'clusters', name, 'renderings'));
  return folder;
}

/** Rehearses a project's tree as it is on disk, and reads the report. */
export async function rehearseTree({
  cacheFolder,
  ...options
}: Partial<RehearseOptions> &
  Pick<RehearseOptions, 'project' | 'cluster'> & { readonly cacheFolder?: string }): Promise<Rehearsed> {
  const cache = cacheFolder === undefined ? {} : { XDG_CACHE_HOME: cacheFolder };
  const captured = captureHost({
    env: { ...process.env, HOME: process.env['HOME'] ?? homedir(), ...cache },
    cwd: options.project,
  });
  const said: string[] = [];
  // Minutes pass: what is told on the way is shown on the way.
  const host = {
    ...captured,
    stderr: {
      write: (text: string) => {
        said.push(text);
        process.stderr.write(text);
      },
    },
  };
  const code = await rehearse(
    { timeoutSeconds: 600, keep: false, json: true, drift: false, restart: false, colour: false, ...options },
    host,
  );
  if (captured.out() === '')
    throw new Error(`the rehearsal ended with ${code} and no report, after it said:\n${said.join('').slice(-2000)}`);
  return { code, report: JSON.parse(captured.out()) as RehearsalReport };
}
