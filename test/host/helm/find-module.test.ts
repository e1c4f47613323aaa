import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findModule } from '../../../src/host/helm/find-module.ts';
import { readModuleRecipe } from '../../../src/host/helm/module-recipe.ts';
import { temporaryProject, type TemporaryProject } from '../../support/temporary-project.ts';

const source = join(import.meta.dirname, '../../../src/host/helm/find-module.ts');
const { digest } = readModuleRecipe();

/** A program in the place of Go, which writes `built` where the module belongs and a line for each of its runs. */
function withGo(script = 'while [ "$1" != -o ]; do shift; done; sleep 0.5; echo built > "$2"'): TemporaryProject {
  const project = temporaryProject({ 'bin/go': `#!/bin/sh\necho run >> "$HOME/runs"\n${script}\n` });
  chmodSync(join(project.root, 'bin/go'), 0o755);
  return project;
}

const environment = ({ root }: TemporaryProject) => {
  return { HOME: root, PATH: `${join(root, 'bin')}:${process.env.PATH ?? ''}` };
};
const moduleOf = ({ root }: TemporaryProject) => join(root, '.cache/strata/helm', `${digest}.wasm`);

function find(project: TemporaryProject, env = {}, packaged?: string): { path: string; lines: string[] } {
  const lines: string[] = [];
  const options = { env: { ...environment(project), ...env }, progress: (line: string) => lines.push(line) };
  return { path: findModule(packaged === undefined ? options : { ...options, packaged }), lines };
}

describe('Helm as WebAssembly', () => {
  test('is built once, with a line before it', () => {
    const project = withGo();
    const lines = ['building Helm as WebAssembly: 1 to 4 minutes, once'];
    expect(find(project)).toEqual({ path: moduleOf(project), lines });
    expect(find(project)).toEqual({ path: moduleOf(project), lines: [] });
    expect(project.read('runs')).toBe('run\n');
    expect(readdirSync(join(project.root, '.cache/strata/helm'))).toEqual([`${digest}.wasm`]);
  });

  test('lies where caches lie', () => {
    const project = withGo();
    const folder = join(project.root, 'elsewhere');
    expect(find(project, { XDG_CACHE_HOME: folder }).path).toBe(join(folder, 'strata/helm', `${digest}.wasm`));
  });

  test('is taken from the package where it is there', () => {
    const project = withGo('exit 1');
    project.write('lib/helm.wasm.gz', '');
    const packaged = join(project.root, 'lib/helm.wasm.gz');
    expect(find(project, {}, packaged)).toEqual({ path: packaged, lines: [] });
    project.remove('lib');
    expect(() => find(project, {}, packaged)).toThrow('Helm cannot be built');
  });

  test('has one builder at a time', async () => {
    const project = withGo();
    const from = JSON.stringify(source);
    const code = `import { findModule } from ${from}; findModule({ env: process.env, progress() {} });`;
    const start = () =>
      new Promise<number | null>((resolve) => {
        const args = ['--input-type=module-typescript', '--eval', code];
        spawn(process.execPath, args, { env: environment(project), stdio: 'ignore' }).on('exit', resolve);
      });
    expect(await Promise.all([start(), start(), start()])).toEqual([0, 0, 0]);
    expect(project.read(`.cache/strata/helm/${digest}.wasm`)).toBe('built\n');
    expect(readdirSync(join(project.root, '.cache/strata/helm'))).toEqual([`${digest}.wasm`]);
  });

  test('is built again where a build was killed', () => {
    const project = withGo();
    const [dead, old] = [`${moduleOf(project)}.partial-999999999`, `${moduleOf(project)}.partial-1`];
    for (const folder of [dead, old]) mkdirSync(folder, { recursive: true });
    utimesSync(old, 0, 0);
    expect(find(project).path).toBe(moduleOf(project));
    expect(readdirSync(join(project.root, '.cache/strata/helm'))).not.toContain(`${digest}.wasm.partial-1`);
  });
});

describe('it cannot be built', () => {
  test('without Go', () => {
    const project = temporaryProject({});
    const message = '"go" is missing, and Helm is built with it once: install Go 1.26 or later (https://go.dev/dl)';
    expect(() => find(project, { PATH: project.root })).toThrow(message);
  });

  test('for a reason that Go gives, and nothing is left', () => {
    const reason = 'go: go.mod requires go >= 1.26.0 (running go 1.24.1; GOTOOLCHAIN=local)';
    const project = withGo(`echo "go: downloading x" >&2; echo "${reason}" >&2; exit 1`);
    expect(() => find(project)).toThrow(`Helm cannot be built: ${reason}`);
    expect(readdirSync(join(project.root, '.cache/strata/helm'))).toEqual([]);
  });
});

test('the digest changes with every file that makes the module, and with no other', () => {
  const files = { 'go.mod': 'module a\n\ngo 1.26.0\n', 'go.sum': '', 'main.go': 'package main\n' };
  const digestOf = (changes: Record<string, string>) => {
    return readModuleRecipe(temporaryProject({ ...files, ...changes }).root).digest;
  };
  expect(digestOf({ 'README.md': 'x' })).toBe(digestOf({}));
  for (const file of Object.keys(files)) expect(digestOf({ [file]: 'module b\n' })).not.toBe(digestOf({}));
});
