import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { formatRecord } from '../../../src/facts/format-record.ts';
import { recordOf } from '../../diff/rendered/rendered-files.ts';
import { needsProgram } from '../../support/needs-program.ts';
import { runStrata } from '../../support/run-strata.ts';
import { brokenCluster, smallCluster, smallProject } from '../../support/small-project.ts';
import type { TemporaryProject } from '../../support/temporary-project.ts';

function projectWithTwo(colour: string): TemporaryProject {
  const project = smallProject();
  project.write('clusters/other/cluster.ts', smallCluster('other', colour));
  return project;
}

function commit(project: TemporaryProject): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', project.root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      stdio: 'ignore',
    });
  git('init', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--message', 'state');
}

describe('two clusters', () => {
  test('that describe the same do not differ', async () => {
    const project = smallProject();
    project.write('clusters/other/cluster.ts', project.read('clusters/small/cluster.ts').replaceAll('small', 'other'));
    expect(await runStrata(project.root, ['diff', 'small', 'other'])).toEqual({
      code: 0,
      out: 'small → other: no differences\n',
      err: '',
    });
  });

  test('differ in the order in which they were named', async () => {
    const project = projectWithTwo('blue');
    const { code, out } = await runStrata(project.root, ['diff', 'other', 'small']);
    expect(out).toMatch(
      /^other → small: 1 object changed\n~ ConfigMap web\/settings {3}unit apps\n {4}- data\.\w+: "blue"\n {4}\+ data\.\w+: "\w+"\n$/,
    );
    expect(code).toBe(1);
    const json = JSON.parse((await runStrata(project.root, ['diff', 'other', 'small', '--json'])).out) as object;
    expect(json).toMatchObject({
      equal: false,
      diffs: [{ from: 'other', to: 'small', added: [], removed: [], changed: [{ id: '/ConfigMap/web/settings' }] }],
    });
  });
});

describe('a cluster and a commit', () => {
  test('differ in what was changed since', async (context) => {
    needsProgram(context, 'git');
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    commit(project);
    expect(await runStrata(project.root, ['diff'])).toEqual({
      code: 0,
      out: 'small at HEAD → small: no differences\n',
      err: '',
    });
    project.write('clusters/small/cluster.ts', smallCluster('small', 'blue'));
    const { code, out } = await runStrata(`${project.root}/clusters`, [
      'diff',
      'small',
      '--base',
      'main',
      '--format',
      'markdown',
    ]);
    expect(out).toMatch(
      /^### `small at main` → `small`\n\n1 object changed\n\n#### `apps`\n\n- changed `ConfigMap web\/settings`\n/,
    );
    expect(code).toBe(1);
  });

  test('are not compared where there is no such commit or no repository', async (context) => {
    needsProgram(context, 'git');
    const project = smallProject();
    const outside = await runStrata(project.root, ['diff'], { GIT_CEILING_DIRECTORIES: project.root });
    expect([outside.code, outside.out]).toEqual([2, '']);
    expect(outside.err).toMatch(/^strata: not a git repository.*\n$/);
    commit(project);
    expect(await runStrata(project.root, ['diff', '--base', 'nowhere'])).toEqual({
      code: 2,
      out: '',
      err: 'strata: there is no commit "nowhere"\n',
    });
  });
});

describe('everything that a cluster would get', () => {
  test('is compared with a commit, and does not differ where nothing changed', async (context) => {
    needsProgram(context, 'git');
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    commit(project);
    expect(await runStrata(project.root, ['diff', '--rendered'])).toEqual({
      code: 0,
      out: 'small at HEAD → small, rendered: no differences\n',
      err: '',
    });
    project.write('clusters/small/cluster.ts', smallCluster('small', 'blue'));
    expect(await runStrata(project.root, ['diff', '--rendered', '--base', 'main'])).toEqual({
      code: 1,
      err: '',
      out: [
        'small at main → small, rendered: 1 object changed',
        '',
        'objects of the tree',
        '~ ConfigMap web/settings (unit apps): data.colour: "green" → "blue"',
        '',
      ].join('\n'),
    });
  });

  test('is compared between two clusters, in each format', async () => {
    const project = projectWithTwo('blue');
    const markdown = await runStrata(project.root, ['diff', 'small', 'other', '--rendered', '--format', 'markdown']);
    expect(markdown).toEqual({
      code: 1,
      err: '',
      out: [
        '### `small` → `other`, rendered',
        '',
        '1 object changed',
        '',
        '#### Objects of the tree',
        '',
        '- changed `ConfigMap web/settings` (unit apps): `data.colour: "green" → "blue"`',
        '',
      ].join('\n'),
    });
    const json = JSON.parse(
      (await runStrata(project.root, ['diff', 'small', 'other', '--rendered', '--json'])).out,
    ) as object;
    expect(json).toMatchObject({
      equal: false,
      rendered: true,
      diffs: [{ from: 'small', to: 'other', groups: [{ changed: [{ id: '/ConfigMap/web/settings' }] }] }],
    });
  });

  test('names a release that the commit has a record of, and the cluster has not', async (context) => {
    needsProgram(context, 'git');
    const project = smallProject();
    const release = {
      apiVersion: 'helm.toolkit.fluxcd.io/v2',
      kind: 'HelmRelease',
      metadata: { name: 'shop', namespace: 'web' },
      spec: { chartRef: { kind: 'OCIRepository', name: 'shop' } },
    };
    project.write(
      'clusters/small/cluster.ts',
      smallCluster().replace(
        "const apps = new Layer(cluster, 'apps');",
        `$&\n    new Resource(apps, ${JSON.stringify(release)});
    new Resource(apps, { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'OCIRepository', metadata: { name: 'shop', namespace: 'web' }, spec: { interval: '1h', url: 'oci://example.com/shop', ref: { tag: '1.0.0' } } });`,
      ),
    );
    await runStrata(project.root, ['synth']);
    project.write('clusters/small/renderings/web_shop.yaml', formatRecord(recordOf([])));
    commit(project);
    expect(await runStrata(project.root, ['diff', '--rendered'])).toEqual({
      code: 1,
      err: '',
      out: [
        'small at HEAD → small, rendered: no object differs as far as records say',
        'release web/shop is not compared: nobody knows what it makes in small (it has no record)',
        '',
      ].join('\n'),
    });
  });
});

test('a cluster with errors is not compared: its findings are printed', async () => {
  const project = smallProject();
  project.write('clusters/broken/cluster.ts', brokenCluster('broken'));
  const { code, out, err } = await runStrata(project.root, ['diff', 'small', 'broken']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('error');
});

test.each([
  [['small', 'othr'], 'there is no cluster "othr"; did you mean "other"?; there is other, small'],
  [['small', 'other', '--base', 'main'], 'either two clusters are compared, or one with a commit (--base): not both'],
])('misuse is one line: diff %j', async (args, message) => {
  const { code, out, err } = await runStrata(projectWithTwo('blue').root, ['diff', ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err.replaceAll(/\W+/g, ' ')).toContain(message.replaceAll(/\W+/g, ' '));
  expect(err.trim().split('\n')).toHaveLength(1);
});
