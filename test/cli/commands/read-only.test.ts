import { describe, expect, test } from 'vitest';
import { runStrata } from '../../support/run-strata.ts';
import { brokenCluster, smallCluster, smallProject } from '../../support/small-project.ts';
import { temporaryProject } from '../../support/temporary-project.ts';

describe('check', () => {
  test('is content with a clean cluster and writes nothing', async () => {
    const project = smallProject();
    const { code, out, err } = await runStrata(project.root, ['check']);
    expect([code, out, err]).toEqual([
      0,
      'small   2 units   3 resources   every unit starts from an empty cluster\n',
      '',
    ]);
    expect(project.files('dist')).toEqual({});
  });

  test('tells findings to machines with their place', async () => {
    const project = temporaryProject({ 'clusters/small/cluster.ts': brokenCluster() });
    const { code, out } = await runStrata(project.root, ['check', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      clean: false,
      clusters: [
        {
          diagnostics: [
            {
              code: 'namespace-missing',
              severity: 'error',
              resource: '/ConfigMap/nowhere/lost',
              place: { file: 'clusters/small/cluster.ts', line: 12 },
            },
          ],
        },
      ],
    });
    expect(code).toBe(1);
  });

  test('lets warnings pass unless it is strict', async () => {
    const unused = smallCluster()
      .replace('  platform(cluster) {', "  externals: [storageClass('fast')],\n  platform(cluster) {")
      .replace('flux,', 'flux, storageClass,');
    const project = temporaryProject({ 'clusters/small/cluster.ts': unused });
    const lenient = await runStrata(project.root, ['check']);
    expect(lenient.err).toMatch(/^warning: .*\(external-unused\)/);
    expect([lenient.code, (await runStrata(project.root, ['check', '--strict'])).code]).toEqual([0, 1]);
  });
});

describe('graph', () => {
  test('prints the promised JSON', async () => {
    const { code, out } = await runStrata(smallProject().root, ['graph', '--format', 'json']);
    const graph = JSON.parse(out) as { units: { name: string; dependsOn: string[] }[]; edges: object[] };
    expect(graph).toMatchObject({ cluster: 'small', engine: 'flux' });
    expect(graph.units.map(({ name, dependsOn }) => [name, dependsOn])).toEqual([
      ['base', []],
      ['apps', ['base']],
    ]);
    expect(graph.edges).toContainEqual(
      expect.objectContaining({
        from: '/ConfigMap/web/settings',
        to: '/Namespace//web',
        kind: 'namespace',
        explicit: false,
      }),
    );
    expect(code).toBe(0);
  });

  test.each([
    ['tree', /└── apps +1 ConfigMap, 1 ServiceAccount/],
    ['mermaid', /^flowchart LR\n/],
    ['dot', /^digraph "small" \{\n/],
    ['plan', /"target": \{/],
  ])('prints %s', async (format, pattern) => {
    expect((await runStrata(smallProject().root, ['graph', 'small', '-f', format])).out).toMatch(pattern);
  });

  test('prints several clusters as a list', async () => {
    const project = temporaryProject({
      'clusters/a/cluster.ts': smallCluster('a'),
      'clusters/b/cluster.ts': smallCluster('b'),
    });
    expect(JSON.parse((await runStrata(project.root, ['graph', '--json'])).out)).toMatchObject([
      { cluster: 'a' },
      { cluster: 'b' },
    ]);
    expect(JSON.parse((await runStrata(project.root, ['graph', 'b', '--json'])).out)).toMatchObject({ cluster: 'b' });
  });
});

describe('explain', () => {
  test('says what the documentation has on a code, without a project', async () => {
    const { code, out } = await runStrata('/', ['explain', 'secret-missing']);
    expect(code).toBe(0);
    expect(out).toContain('secret-missing (error): a Secret or ConfigMap, or a key of one, that nobody produces\n\n');
    expect(out.split('\n').length).toBeGreaterThan(6);
    expect(out).not.toContain('## ');
  });

  test('says what a resource needs, and where it was made', async () => {
    const { code, out } = await runStrata(smallProject().root, ['explain', 'small', 'ConfigMap/settings']);
    expect(out).toContain('ConfigMap web/settings     unit apps     clusters/small/cluster.ts:12:5\n');
    expect(out).toMatch(/needs\n +Namespace web +/);
    expect(code).toBe(0);
  });

  test('says what a unit waits for', async () => {
    const { out } = await runStrata(smallProject().root, ['explain', 'apps', '--json']);
    expect(JSON.parse(out)).toMatchObject({ title: 'unit apps', needs: [{ id: 'base' }], neededBy: [] });
  });

  test.each([
    ['ConfigMap/setings', '(did you mean "ConfigMap/settings"?)'],
    ['aps', '(did you mean "apps"?)'],
  ])('helps with the typo "%s"', async (typed, guess) => {
    const { code, err } = await runStrata(smallProject().root, ['explain', typed]);
    expect(err).toMatch(/^strata: [^\n]+\n$/);
    expect(err).toContain(guess);
    expect(code).toBe(2);
  });

  test('finds the cluster that has it, and asks where several have', async () => {
    const other = smallCluster('b').replaceAll('reader', 'writer');
    const project = temporaryProject({ 'clusters/a/cluster.ts': smallCluster('a'), 'clusters/b/cluster.ts': other });
    expect((await runStrata(project.root, ['explain', 'writer'])).out).toContain('clusters/b/cluster.ts:13:5');
    expect(await runStrata(project.root, ['explain', 'apps'])).toEqual({
      code: 2,
      out: '',
      err: 'strata: "apps" is in a, b: say which cluster\n',
    });
  });
});
