import { describe, expect, test } from 'vitest';
import type { OutputFile } from '../../src/model/output-file.ts';
import { compareTree, isStale } from '../../src/host/compare-tree.ts';
import { localFiles } from '../../src/host/files.ts';
import { temporaryProject, type TemporaryProject } from '../support/temporary-project.ts';
import { trees } from './two-trees.ts';

const [old, next] = [trees.old[0]!.files, trees.new[0]!.files];

function projectWith(files: readonly OutputFile[]): TemporaryProject {
  return temporaryProject(Object.fromEntries(files.map(({ path, content }) => [path, content])));
}

function compare(project: TemporaryProject, wanted: readonly OutputFile[]) {
  const { added, changed, stamp: _, ...others } = compareTree(localFiles(project.root), 'one', wanted);
  return { ...others, added: added.map(({ path }) => path), changed: changed.map(({ path }) => path) };
}

describe('a compiled tree is compared with the disk', () => {
  test('where nothing is', () => {
    const comparison = compareTree(localFiles(temporaryProject({}).root), 'one', old);
    expect(comparison).toEqual({
      cluster: 'one',
      stamp: { 'dist/one': '' },
      added: old,
      changed: [],
      removed: [],
      unchanged: 0,
      foreign: [],
      blocked: [],
    });
    expect(isStale(comparison)).toBe(true);
  });

  test('where all is as it should be', () => {
    const comparison = compareTree(localFiles(projectWith(old).root), 'one', old);
    expect(comparison).toMatchObject({
      cluster: 'one',
      added: [],
      changed: [],
      removed: [],
      unchanged: old.length,
      foreign: [],
      blocked: [],
    });
    expect(isStale(comparison)).toBe(false);
  });

  test('where another tree is', () => {
    expect(compare(projectWith(old), next)).toEqual({
      cluster: 'one',
      foreign: [],
      blocked: [],
      unchanged: 4,
      added: [
        'dist/one/base/configmap_apps_f.yaml',
        'dist/one/base/configmap_apps_g.yaml',
        'dist/one/coming/configmap_apps_h.yaml',
        'dist/one/coming/configmap_apps_i.yaml',
        'dist/one/coming/kustomization.yaml',
        'dist/one/units/coming.yaml',
      ],
      changed: [
        'dist/one/base/configmap_apps_b.yaml',
        'dist/one/base/kustomization.yaml',
        'dist/one/kustomization.yaml',
      ],
      removed: [
        'dist/one/base/configmap_apps_a.yaml',
        'dist/one/leaving/configmap_apps_d.yaml',
        'dist/one/leaving/configmap_apps_e.yaml',
        'dist/one/leaving/kustomization.yaml',
        'dist/one/units/leaving.yaml',
      ],
    });
  });

  test('to the last byte', () => {
    const project = projectWith(old);
    project.write('dist/one/base/configmap_apps_a.yaml', `${project.read('dist/one/base/configmap_apps_a.yaml')}\n`);
    expect(compare(project, old)).toMatchObject({
      changed: ['dist/one/base/configmap_apps_a.yaml'],
      unchanged: old.length - 1,
    });
  });
});

describe('what Strata owns', () => {
  test('is what the kustomizations list; the rest is reported, folders as a whole', () => {
    const project = projectWith(old);
    project.write('dist/one/README.md', 'x');
    project.write('dist/one/base/own.yaml', 'x');
    project.write('dist/one/units/own.yaml', 'x');
    project.write('dist/one/mine/deep/file', 'x');
    project.write('dist/other/file', 'x');
    expect(compare(project, old)).toMatchObject({
      foreign: ['dist/one/README.md', 'dist/one/base/own.yaml', 'dist/one/mine/', 'dist/one/units/own.yaml'],
      removed: [],
      unchanged: old.length,
    });
  });

  test('is never read from outside of the folder', () => {
    const project = projectWith(old);
    project.write(
      'dist/one/base/kustomization.yaml',
      '# Compiled by Strata\nresources:\n- ../../../clusters/one/cluster.ts\n- /etc/passwd\n- configmap_apps_a.yaml\n',
    );
    project.write('clusters/one/cluster.ts', 'x');
    expect(compare(project, next).removed.filter((path) => !path.startsWith('dist/one/leaving/'))).toEqual([
      'dist/one/base/configmap_apps_a.yaml',
      'dist/one/units/leaving.yaml',
    ]);
  });

  test('is also known from a list with the marks of a merge conflict', () => {
    const project = projectWith(old);
    const list = project.read('dist/one/base/kustomization.yaml');
    project.write(
      'dist/one/base/kustomization.yaml',
      list.replace(
        '- configmap_apps_b.yaml\n',
        '<<<<<<< HEAD\n- configmap_apps_b.yaml\n=======\n- "configmap_apps_x.yaml"\n>>>>>>> other\n',
      ),
    );
    project.write('dist/one/base/configmap_apps_x.yaml', 'x');
    expect(compare(project, old)).toMatchObject({
      changed: ['dist/one/base/kustomization.yaml'],
      removed: ['dist/one/base/configmap_apps_x.yaml'],
      blocked: [],
      foreign: [],
    });
  });

  test('is a file that bears its mark, where a list is lost', () => {
    const project = projectWith(old);
    project.remove('dist/one/kustomization.yaml');
    project.write('dist/one/base/configmap_apps_a.yaml', '# Compiled by Strata from elsewhere\na: 1\n');
    expect(compare(project, old)).toMatchObject({
      added: ['dist/one/kustomization.yaml'],
      changed: ['dist/one/base/configmap_apps_a.yaml'],
      blocked: [],
    });
  });

  test('does not include a tree that somebody wrote by hand, though its kustomization lists it', () => {
    const project = temporaryProject({
      'dist/one/kustomization.yaml': 'resources:\n- deployment.yaml\n- units/base.yaml\n',
      'dist/one/deployment.yaml': 'kind: Deployment\n',
      'dist/one/units/base.yaml': 'kind: Kustomization\n',
    });
    expect(compare(project, old)).toMatchObject({
      blocked: ['dist/one/kustomization.yaml', 'dist/one/units/base.yaml'],
      removed: [],
      foreign: ['dist/one/deployment.yaml'],
    });
  });

  test.each(['', '\0\0\0\0', '\n'])('is a file that a loss of power left as %j', (torn) => {
    const project = projectWith(old);
    for (const path of [
      'kustomization.yaml',
      'units/base.yaml',
      'base/kustomization.yaml',
      'base/configmap_apps_a.yaml',
    ])
      project.write(`dist/one/${path}`, torn);
    expect(compare(project, old)).toMatchObject({
      blocked: [],
      added: [],
      removed: [],
      foreign: [],
      unchanged: old.length - 4,
    });
  });

  test('does not include what was put in the place of its root list', () => {
    const project = projectWith(old);
    project.write('dist/one/kustomization.yaml', 'mine');
    expect(compare(project, old)).toMatchObject({
      blocked: ['dist/one/kustomization.yaml'],
      changed: [],
      removed: [],
      foreign: [],
    });
  });

  test('does not include a file of somebody else that is in the way', () => {
    const project = projectWith(old);
    project.write('dist/one/coming/configmap_apps_h.yaml', 'mine');
    project.write('clusters/one/platform.yaml', 'mine');
    const comparison = compareTree(localFiles(project.root), 'one', next);
    expect(comparison.blocked).toEqual(['clusters/one/platform.yaml', 'dist/one/coming/configmap_apps_h.yaml']);
    expect(isStale(comparison)).toBe(true);
  });

  test('includes values of releases that are no longer adopted, but no other file beside them', () => {
    const project = projectWith(old);
    project.write('clusters/one/bootstrap/gone.values.yaml', '# Compiled by Strata from the cluster\na: 1\n');
    project.write('clusters/one/bootstrap/own.values.yaml', 'a: 1\n');
    project.write('clusters/one/bootstrap/main.tf', '# Compiled by Strata? no\n');
    expect(compare(project, old)).toMatchObject({ removed: ['clusters/one/bootstrap/gone.values.yaml'], foreign: [] });
  });
});

test.each(['dist/one/a.yaml', 'clusters/one/platform.yaml'])('two files with the path %s are our own bug', (path) => {
  const file = { path, content: 'a' };
  const project = projectWith([file]);
  for (const root of [temporaryProject({}).root, project.root]) {
    expect(() => compareTree(localFiles(root), 'one', [file, file])).toThrow('have one path');
  }
});
