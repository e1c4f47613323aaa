import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runStrata } from '../support/run-strata.ts';
import { brokenCluster, smallCluster, smallProject } from '../support/small-project.ts';

const root = join(import.meta.dirname, '../..');

test('every command explains itself', async () => {
  const { out } = await runStrata(root, ['--help']);
  const names = [...out.matchAll(/^ {2}(?<name>\w+) {2,}/gm)].map(({ groups }) => groups?.name ?? '');
  expect(names).toEqual(expect.arrayContaining(['synth', 'check', 'graph', 'explain', 'rehearse']));
  for (const name of names) {
    const help = await runStrata(root, [name, '--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain(`usage: strata ${name}`);
  }
});

describe('colours', () => {
  test('are asked for by FORCE_COLOR and forbidden by NO_COLOR', async () => {
    const project = smallProject();
    project.write('clusters/small/cluster.ts', brokenCluster());
    const escape = '\u001b[';
    expect((await runStrata(project.root, ['check'], { NO_COLOR: '', FORCE_COLOR: '1' })).err).toContain(escape);
    for (const NO_COLOR of ['1', '0'])
      expect((await runStrata(project.root, ['check'], { NO_COLOR, FORCE_COLOR: '1' })).err).not.toContain(escape);
    expect((await runStrata(project.root, ['check'], { NO_COLOR: '' })).err).not.toContain(escape);
  });
});

test('what a cluster prints goes to stderr, not into the result', async () => {
  const project = smallProject();
  project.write(
    'clusters/small/cluster.ts',
    smallCluster().replace('const base', "console.log('building');\n    const base"),
  );
  const { code, out, err } = await runStrata(project.root, ['graph', '--json']);
  expect([code, (JSON.parse(out) as { cluster: string }).cluster, err]).toEqual([0, 'small', 'building\n']);
});

test('a reader that closes its pipe early is no error', () => {
  const program = `"${process.execPath}" "${join(root, 'bin/strata.js')}" graph linksphere --format json`;
  const { stderr } = spawnSync('sh', ['-c', `${program} | head -c 10`], { cwd: root, encoding: 'utf8' });
  expect(stderr).not.toContain('EPIPE');
});

const olderNode = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => {
  return (
    existsSync(path) &&
    spawnSync(path, ['-p', 'Boolean(process.features.typescript)'], { encoding: 'utf8' }).stdout.trim() === 'false'
  );
});

test.skipIf(olderNode === undefined)(
  'a Node that runs no TypeScript is told in one line what to do (skipped where there is no older Node)',
  () => {
    const { status, stdout, stderr } = spawnSync(olderNode!, [join(root, 'bin/strata.js'), 'synth'], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^strata: Node v\d+\S* is too old; [^\n]*npx strata[^\n]*\n$/);
    expect([status, stdout]).toEqual([2, '']);
  },
);

test.each(['22.23.3', '25.9.0'])('Node %s, which runs TypeScript but is too old, is told so too', (version) => {
  const claim = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(claim)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preload, join(root, 'bin/strata.js'), 'synth'], {
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^strata: Node \S+ is too old; [^\n]*npx strata[^\n]*\n$/);
  expect([status, stdout]).toEqual([2, '']);
});
