import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runStrata } from '../support/run-strata.ts';
import { temporaryProject } from '../support/temporary-project.ts';

const repository = 'https://git.example.com/platform.git';
const empty = () => temporaryProject({ 'package.json': '{"type":"module"}' });

test('a new cluster passes every check, without a warning, and compiles', async () => {
  const project = empty();
  expect(
    await runStrata(project.root, ['new', 'cluster', 'trial', '--git', repository, '--environment', 'staging']),
  ).toEqual({ code: 0, out: 'clusters/trial/cluster.ts\n', err: '' });
  // In a folder that has not installed the package, its name stands for this checkout.
  project.write('clusters/trial/cluster.ts', project.read('clusters/trial/cluster.ts'));
  const check = await runStrata(project.root, ['check', '--strict']);
  expect(check).toMatchObject({ code: 0, err: '' });
  expect(check.out).toContain('every unit starts from an empty cluster');
  expect((await runStrata(project.root, ['synth'])).code).toBe(0);
  expect(Object.keys(project.files('dist'))).toContain('dist/trial/apps/deployment_hello_hello.yaml');
});

test('the docs tell what a newcomer will see', async () => {
  const docs = readFileSync(new URL('../../docs/describe-your-own-cluster.md', import.meta.url), 'utf8');
  const project = empty();
  const [, command = ''] = /^npx strata (new cluster .*)$/m.exec(docs) ?? [];
  expect((await runStrata(project.root, command.split(' '))).code).toBe(0);
  project.write('clusters/trial/cluster.ts', project.read('clusters/trial/cluster.ts'));
  expect(docs).toContain((await runStrata(project.root, ['check'])).out);
  project.write(
    'clusters/trial/cluster.ts',
    project.read('clusters/trial/cluster.ts').replace("namespace: 'hello'", "namespace: 'hallo'"),
  );
  const { code, err } = await runStrata(project.root, ['check']);
  expect([code, docs.includes(err.split('\n')[0] ?? 'nothing')]).toEqual([1, true]);
});

test('what was said stands in the code', async () => {
  const project = empty();
  const args = [
    '--git',
    "ssh://git@git.example.com/it's.git",
    '--branch',
    'live',
    '--kubernetes',
    '1.35',
    '--flux',
    '2.8',
  ];
  expect((await runStrata(project.root, ['new', 'cluster', 'trial', ...args])).code).toBe(0);
  const code = project.read('clusters/trial/cluster.ts');
  expect(code).toContain("kubernetes: '1.35'");
  expect(code).toContain("flux('2.8', { source: git('ssh://git@git.example.com/it\\'s.git', { branch: 'live' }) })");
  expect(code).not.toContain('environment');
});

describe('what cannot be is refused in one line, and nothing is written', () => {
  test.each([
    [['cluster'], 'say what the cluster is called'],
    [['cluster', 'trial'], 'say which repository Flux reads'],
    [['cluster', 'Trial', '--git', repository], 'is no name for a cluster'],
    [['cluster', '../trial', '--git', repository], 'is no name for a cluster'],
    [['cluster', 'trial', '--git', 'platform'], 'is no URL that Flux reads'],
    [['cluster', 'trial', '--git', repository, '--kubernetes', 'v1.36.2'], '--kubernetes takes a minor version'],
    [['app', 'trial'], 'there is no "new app"'],
  ])('%j', async (args, message) => {
    const project = empty();
    const { code, err } = await runStrata(project.root, ['new', ...args]);
    expect([code, err.split('\n').length, err]).toEqual([2, 2, expect.stringContaining(message)]);
    expect(project.files('clusters')).toEqual({});
  });

  test('a cluster that exists', async () => {
    const project = temporaryProject({
      'package.json': '{"type":"module"}',
      'clusters/trial/cluster.ts': 'export default 1;\n',
    });
    expect((await runStrata(project.root, ['new', 'cluster', 'trial', '--git', repository])).err).toContain(
      'clusters/trial/cluster.ts exists',
    );
    expect(project.read('clusters/trial/cluster.ts')).toBe('export default 1;\n');
  });
});
