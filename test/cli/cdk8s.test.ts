import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStrata } from '../support/run-strata.ts';
import { brokenCluster, smallCluster, smallProject } from '../support/small-project.ts';
import type { TemporaryProject } from '../support/temporary-project.ts';

const root = join(import.meta.dirname, '../..');

/** A project whose `cdk8s.yaml` is this checkout's, with the program at its absolute path. */
function cdk8sProject(): TemporaryProject {
  const project = smallProject();
  project.write(
    'cdk8s.yaml',
    `language: typescript\napp: '"${process.execPath}" "${join(root, 'bin/strata.js')}" synth'\noutput: .strata/cdk8s\n`,
  );
  return project;
}

function cdk8sSynth(project: TemporaryProject, ...args: readonly string[]) {
  const program = join(root, 'node_modules/cdk8s-cli/bin/cdk8s');
  return spawnSync(process.execPath, [program, 'synth', '--check-upgrade', 'false', ...args], {
    cwd: project.root,
    encoding: 'utf8',
  });
}

function contents(project: TemporaryProject) {
  return Object.entries(project.files('dist')).map(([path, { content }]) => [path, content]);
}

test('"cdk8s synth" leaves the very bytes of "strata synth" in dist', async () => {
  const [ours, theirs] = [smallProject(), cdk8sProject()];
  await runStrata(ours.root, ['synth']);
  const { status, stdout, stderr } = cdk8sSynth(theirs);
  expect(status).toBe(0);
  expect(stdout).toContain('  - .strata/cdk8s/small.yaml');
  expect(stderr).toContain('small   2 units   3 resources');
  expect(stderr).not.toContain('No manifests synthesized');
  expect(contents(theirs)).toEqual(contents(ours));
});

test('what it lists and prints holds every object', () => {
  const { stdout } = cdk8sSynth(cdk8sProject(), '--stdout');
  expect([...stdout.matchAll(/^kind: (?<kind>\w+)$/gm)].map(({ groups }) => groups?.kind).toSorted()).toEqual([
    'ConfigMap',
    'Kustomization',
    'Kustomization',
    'Namespace',
    'ServiceAccount',
  ]);
});

test('an error under it shows the findings and leaves dist as it was', () => {
  const project = cdk8sProject();
  cdk8sSynth(project);
  const before = contents(project);
  project.write('clusters/small/cluster.ts', brokenCluster());
  const { status, stderr } = cdk8sSynth(project);
  expect(stderr).toContain('(namespace-missing)');
  expect([status === 0, contents(project)]).toEqual([false, before]);
  project.write('clusters/small/cluster.ts', smallCluster('small', 'blue'));
  expect(cdk8sSynth(project).status).toBe(0);
  expect(contents(project)).not.toEqual(before);
});
