import { describe, expect, test } from 'vitest';
import { runStrata } from '../../support/run-strata.ts';
import { brokenCluster, smallCluster, smallProject } from '../../support/small-project.ts';
import { temporaryProject } from '../../support/temporary-project.ts';

describe('a clean cluster', () => {
  test('is written: one file an object, and what Flux reads', async () => {
    const project = smallProject();
    const { code, out, err } = await runStrata(project.root, ['synth']);
    expect(out).toMatch(
      /^small   2 units   3 resources   every unit starts from an empty cluster\n +dist\/small: \d+ files added\n$/,
    );
    expect(err).toMatch(/^done in \d+\.\d s\n$/);
    expect(code).toBe(0);
    expect(Object.keys(project.files('dist/small'))).toEqual([
      'dist/small/apps/configmap_web_settings.yaml',
      'dist/small/apps/kustomization.yaml',
      'dist/small/apps/serviceaccount_web_reader.yaml',
      'dist/small/base/kustomization.yaml',
      'dist/small/base/namespace_web.yaml',
      'dist/small/kustomization.yaml',
      'dist/small/units/apps.yaml',
      'dist/small/units/base.yaml',
    ]);
  });

  test('is written again without touching a file, from any folder of the project', async () => {
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    const before = project.files('dist');
    const { code, out } = await runStrata(`${project.root}/clusters/small`, ['synth', 'small']);
    expect(out).toMatch(/dist\/small: \d+ unchanged\n$/);
    expect([code, project.files('dist')]).toEqual([0, before]);
  });

  test('changes only the file whose object changed', async () => {
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    const before = project.files('dist');
    project.write('clusters/small/cluster.ts', smallCluster('small', 'blue'));
    const { out } = await runStrata(project.root, ['synth']);
    const after = project.files('dist');
    expect(out).toMatch(/dist\/small: 1 file changed, \d+ unchanged\n/);
    expect(Object.keys(after).filter((path) => after[path]?.content !== before[path]?.content)).toEqual([
      'dist/small/apps/configmap_web_settings.yaml',
    ]);
    expect(Object.keys(after).filter((path) => after[path]?.changed !== before[path]?.changed)).toHaveLength(1);
  });

  test('leaves what is not Strata’s, and says so', async () => {
    const project = smallProject();
    project.write('dist/small/notes.txt', 'mine');
    const { code, err } = await runStrata(project.root, ['synth']);
    expect(err).toContain('left alone under dist/small, because Strata did not make it:\n  dist/small/notes.txt\n');
    expect([code, project.read('dist/small/notes.txt')]).toEqual([0, 'mine']);
  });

  test('leaves the tree of a cluster that has gone, and says so; a folder of somebody else under dist is none', async () => {
    const project = smallProject();
    project.write('clusters/gone/cluster.ts', smallCluster('gone', 'blue'));
    await runStrata(project.root, ['synth']);
    project.remove('clusters/gone/cluster.ts');
    project.write('dist/own/kustomization.yaml', 'mine');
    const before = project.files('dist');
    const { code, err } = await runStrata(project.root, ['synth']);
    expect(err).toContain(
      'left alone, because the cluster it was compiled from no longer has a cluster.ts (remove what no engine reads any more):\n  dist/gone/\n',
    );
    expect([code, project.files('dist')]).toEqual([0, before]);
    expect(JSON.parse((await runStrata(project.root, ['synth', '--check', '--json'])).out)).toMatchObject({
      clean: true,
      orphans: ['dist/gone'],
    });
  });

  test('is told to machines as JSON', async () => {
    const { code, out, err } = await runStrata(smallProject().root, ['synth', '--json']);
    const result = JSON.parse(out) as { clean: boolean; clusters: { cluster: string; tree: { added: string[] } }[] };
    expect(result).toMatchObject({
      clean: true,
      orphans: [],
      clusters: [
        {
          cluster: 'small',
          units: 2,
          resources: 3,
          diagnostics: [],
          tree: { changed: [], removed: [], foreign: [], blocked: [] },
        },
      ],
    });
    expect(result.clusters[0]?.tree.added).toContain('dist/small/base/namespace_web.yaml');
    expect([code, err]).toEqual([0, '']);
  });
});

describe('--check writes nothing', () => {
  test('and is content with a fresh tree', async () => {
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    expect((await runStrata(project.root, ['synth', '--check'])).code).toBe(0);
  });

  test('and names what is stale', async () => {
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    project.write('clusters/small/cluster.ts', smallCluster('small', 'blue'));
    const before = project.files('.');
    const { code, err } = await runStrata(project.root, ['synth', '--check']);
    expect(err).toContain(
      'dist/small is not what the sources compile to: run "npx strata synth small" and commit\n  changed  dist/small/apps/configmap_web_settings.yaml\n',
    );
    expect([code, project.files('.')]).toEqual([1, before]);
  });

  test('nor does it for a tree that was edited by hand', async () => {
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    const path = 'dist/small/apps/configmap_web_settings.yaml';
    project.write(path, project.read(path).replace('green', 'red'));
    expect((await runStrata(project.root, ['synth', '--check'])).code).toBe(1);
    expect(project.read(path)).toContain('red');
  });
});

describe('an error leaves dist as it was', () => {
  test('whether it is a finding', async () => {
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    const before = project.files('dist');
    project.write('clusters/small/cluster.ts', brokenCluster());
    const { code, out, err } = await runStrata(project.root, ['synth']);
    expect(err).toMatch(
      /^error: .*"nowhere".* \(namespace-missing\)\n\n {2}clusters\/small\/cluster\.ts:12:5\n {2}ConfigMap nowhere\/lost, in unit "apps"\n/,
    );
    expect(err).toMatch(/\n1 error in 1 cluster, nothing written\n$/);
    expect([code, out, project.files('dist')]).toEqual([1, '', before]);
  });

  test.each([
    ['code that does not parse', 'export default defineCluster({', /cluster\.ts:\d+\n/],
    [
      'code that throws',
      smallCluster().replace('const apps', "throw new Error('no colour'); const apps"),
      /error: no colour\n\n {2}clusters\/small\/cluster\.ts:11:11\n/,
    ],
    [
      'an import of nothing',
      `import './missing.ts';\n${smallCluster()}`,
      /Cannot find module 'clusters\/small\/missing\.ts'/,
    ],
    [
      'TypeScript that Node cannot strip',
      `enum Colour { Green }\n${smallCluster()}`,
      /enum is not supported.*\n\n {2}clusters\/small\/cluster\.ts:1\n/,
    ],
    ['no cluster at all', 'export const cluster = 1;\n', /"clusters\/small\/cluster\.ts" does not export a cluster/],
    [
      'a platform that is made later',
      smallCluster().replace('  platform(cluster) {', '  async platform(cluster) {\n    await Promise.resolve();'),
      /"platform" returned a promise: it must not be "async"/,
    ],
    [
      'no platform',
      smallCluster().replace('platform(cluster)', 'other(cluster)'),
      /a cluster needs "platform\(cluster\) \{ \.\.\. \}"/,
    ],
    [
      'an external that is declared twice',
      smallCluster()
        .replace('{ defineCluster', '{ coreDns, defineCluster')
        .replace('  platform', '  externals: [coreDns(), coreDns()],\n  platform'),
      /the external "coredns" is declared twice/,
    ],
    [
      'a manifest without a kind',
      smallCluster().replace("kind: 'ServiceAccount', ", ''),
      /a manifest needs "apiVersion" and "kind", as text\n\n {2}clusters\/small\/cluster\.ts:13:5\n/,
    ],
    [
      'a manifest that holds itself',
      smallCluster().replace(
        "{ colour: 'green' }",
        "(() => { const data: Record<string, unknown> = {}; return (data['me'] = data); })()",
      ),
      /a manifest cannot hold itself\n\n {2}clusters\/small\/cluster\.ts:\d+:5\n/,
    ],
    [
      'a range of addresses without its length',
      smallCluster().replace('  platform', "  network: { pods: ['10.24.0.0'] },\n  platform"),
      /"10\.24\.0\.0" of "network\.pods" is no range in CIDR notation.*\n\n {2}clusters\/small\/cluster\.ts:4:16\n/,
    ],
    [
      'a cluster of another name',
      smallCluster('large'),
      /describes the cluster "large": its folder must have the same name/,
    ],
  ])('or %s', async (_what, code, message) => {
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    const before = project.files('dist');
    project.write('clusters/small/cluster.ts', code);
    const run = await runStrata(project.root, ['synth']);
    expect(run.err).toMatch(message);
    expect(run.err).not.toContain('bug in Strata');
    expect([run.code, project.files('dist')]).toEqual([1, before]);
  });

  test('or a list of images that names none', async () => {
    const project = smallProject();
    project.write('clusters/small/images.yaml', 'a: 1\n');
    const { code, err } = await runStrata(project.root, ['synth']);
    expect(err).toMatch(
      /^error: "a" of "images\.yaml" is not an image with a tag: 1\n\n {2}clusters\/small\/images\.yaml\n/,
    );
    expect([code, project.files('dist')]).toEqual([1, {}]);
  });

  test('of every cluster, also of those that are clean', async () => {
    const project = temporaryProject({
      'clusters/a/cluster.ts': smallCluster('a'),
      'clusters/b/cluster.ts': brokenCluster('b'),
    });
    expect((await runStrata(project.root, ['synth'])).code).toBe(1);
    expect(project.files('dist')).toEqual({});
    expect((await runStrata(project.root, ['synth', 'a'])).code).toBe(0);
    expect(Object.keys(project.files('dist/a'))).not.toEqual([]);
  });
});

describe('a usage error is one line and exit code 2', () => {
  test.each([
    [['synth', 'smal'], 'there is no cluster "smal" (did you mean "small"?); there is small'],
    [['synth', '--chek'], '"synth" has no option "--chek" (did you mean "--check"?)'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await runStrata(smallProject().root, args);
    expect(err).toMatch(/^strata: [^\n]+\n$/);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, '']);
  });

  test('outside a project', async () => {
    const { code, err } = await runStrata(temporaryProject({ 'readme.txt': '' }).root, ['synth']);
    expect(err).toMatch(/^strata: no folder "clusters" in [^\n]+\n$/);
    expect(code).toBe(2);
  });

  test('in a project without a cluster', async () => {
    const { code, err } = await runStrata(temporaryProject({ 'clusters/readme.txt': '' }).root, ['check']);
    expect(err).toMatch(/^strata: no cluster in [^\n]+\n$/);
    expect(code).toBe(2);
  });
});

describe('a write that was killed', () => {
  test('is stale under --check, and finished by the next run, also one that finds errors', async () => {
    const project = smallProject();
    await runStrata(project.root, ['synth']);
    const file = 'dist/small/apps/configmap_web_settings.yaml';
    project.write(
      '.strata/write/journal.json',
      JSON.stringify({ steps: [{ type: 'put', path: file, replaces: true }] }),
    );
    project.write('.strata/write/next/0', 'what the killed run compiled\n');
    project.write('.strata/write/old/none', '');
    const looked = await runStrata(project.root, ['synth', '--check']);
    expect(looked).toMatchObject({
      code: 1,
      err: 'an earlier run was killed while it wrote the trees: "npx strata synth" finishes what it began\n',
    });
    project.write('clusters/small/cluster.ts', brokenCluster());
    expect((await runStrata(project.root, ['synth'])).code).toBe(1);
    expect(project.read(file)).toBe('what the killed run compiled\n');
    project.write('clusters/small/cluster.ts', smallCluster());
    expect((await runStrata(project.root, ['synth'])).code).toBe(0);
    expect((await runStrata(project.root, ['synth', '--check'])).code).toBe(0);
  });
});
