import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryProject } from '../support/temporary-project.ts';

const root = join(import.meta.dirname, '../..');

const cluster = `
import { coreDns, defineCluster, flux, git, HelmRelease, Layer, networkPlugin, Resource } from 'strata-gitops';
import { guard } from '../../imports/charts/guard/index.ts';

export default defineCluster({
  name: 'home',
  kubernetes: '1.36',
  engine: flux('2.9', { source: git('https://git.example.com/home.git') }),
  externals: [coreDns(), networkPlugin('cilium')],
  platform(cluster) {
    const base = new Layer(cluster, 'base');
    new Resource(base, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'guards' } });
    const controllers = new Layer(cluster, 'controllers');
    new HelmRelease(controllers, guard, { namespace: { name: 'guards' }, values: { replicas: 2 } });
    const configs = new Layer(cluster, 'configs');
    new Resource(configs, { apiVersion: 'example.dev/v1', kind: 'Rule', metadata: { name: 'everything' } });
  },
});
`;

/** A chart of the user's own. */
const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: guard\nversion: 1.0.0\n',
  'values.yaml': 'replicas: 1\n',
  'crds/rules.yaml': `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: rules.example.dev
spec:
  group: example.dev
  names: { kind: Rule, plural: rules, singular: rule, listKind: RuleList }
  scope: Cluster
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object } }
`,
  'templates/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  replicas: {{ .Values.replicas }}
  selector: { matchLabels: { app: guard } }
  template:
    metadata: { labels: { app: guard } }
    spec:
      containers:
        - name: guard
          image: registry.example.com/guard:1.0.0
`,
};

test('what "npm pack" makes works in an empty folder with one cluster in it', () => {
  const project = temporaryProject({
    'package.json': '{ "name": "user", "private": true, "type": "module", "allowScripts": { "node": true } }\n',
  });
  const packed = npm(root, 'pack', '--pack-destination', project.root);
  expect(packed.stderr).not.toContain('npm error');
  const archive = readdirSync(project.root).find((name) => name.endsWith('.tgz'));
  expect(archive).toMatch(/^strata-gitops-\d+\.\d+\.\d+\.tgz$/);
  const installed = npm(
    project.root,
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    join(project.root, archive!),
  );
  expect(installed).toMatchObject({ status: 0 });

  for (const [file, content] of Object.entries(chart)) project.write(`clusters/home/helm/guard/${file}`, content);
  const imported = run(project.root, 'npx', 'strata', 'import', 'chart', 'clusters/home/helm/guard');
  expect(imported).toMatchObject({ status: 0 });

  // Not through "write", which points the package's name at this checkout.
  project.write('clusters/home/cluster.txt', cluster);
  renameSync(join(project.root, 'clusters/home/cluster.txt'), join(project.root, 'clusters/home/cluster.ts'));
  const synth = run(project.root, 'npx', 'strata', 'synth');
  expect(synth.stderr).not.toContain('bug in Strata');
  expect(synth).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('home   3 units   3 resources   every unit starts from an empty cluster'),
  });
  expect(project.read('dist/home/units/configs.yaml')).toContain('name: controllers');
  expect(project.read('clusters/home/renderings/guards_guard.yaml')).toContain('"replicas": 2');
  const explained = run(project.root, 'npx', 'strata', 'explain', 'everything');
  expect(explained.stdout).toContain('clusters/home/cluster.ts:16:5');
  expect(run(project.root, 'npx', 'strata', 'synth', '--check')).toMatchObject({ status: 0 });
}, 300_000);

function npm(cwd: string, ...args: readonly string[]) {
  return run(cwd, 'npm', ...args);
}

/** Without this checkout's programs on the PATH, which "npm test" puts there. */
function run(cwd: string, command: string, ...args: readonly string[]) {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);
  const env = Object.fromEntries(
    Object.entries({ ...process.env, PATH: path, NO_COLOR: '1' }).filter(
      ([name]) => !/^npm_(?!config_)|^npm_config_local_prefix$/.test(name),
    ),
  );
  return spawnSync(command, [...args], { cwd, env, encoding: 'utf8' });
}
