import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runStrata } from '../support/run-strata.ts';
import { temporaryProject, type TemporaryProject } from '../support/temporary-project.ts';

/** A chart of the project with what makes renderings hard: random data, a hash in a name, a hook, a list, a question, a required value. */
const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: guard\nversion: 1.0.0\n',
  'values.yaml': 'replicas: 1\nstyle: plain\n',
  'templates/_names.tpl':
    '{{- define "guard.settings" }}replicas={{ .Values.replicas }} style={{ .Values.style }}{{ end }}\n',
  'templates/objects.yaml': `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: ConfigMap
    metadata: { name: {{ .Release.Name }}-settings }
    data: { settings: {{ include "guard.settings" . | quote }}, owner: {{ required "owner is required" .Values.owner | quote }} }
  - apiVersion: v1
    kind: Secret
    metadata: { name: {{ .Release.Name }}-token }
    stringData: { token: {{ randAlphaNum 20 | quote }} }
---
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}-migrate-{{ .Release.Revision }}-{{ include "guard.settings" . | sha256sum | trunc 6 }}
  annotations: { helm.sh/hook: "post-install,post-upgrade" }
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: migrate, image: "registry.example.com/guard:1.0.0" }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: {{ .Release.Name }}, labels: { made: {{ now | date "2006-01-02" | quote }} } }
spec:
  replicas: {{ .Values.replicas }}
  selector: { matchLabels: { app: guard } }
  template:
    metadata: { labels: { app: guard } }
    spec: { containers: [{ name: guard, image: "registry.example.com/guard:1.0.0" }] }
{{- if .Capabilities.APIVersions.Has "example.dev/v1/Rule" }}
---
apiVersion: example.dev/v1
kind: Rule
metadata: { name: {{ .Release.Name }} }
{{- end }}
`,
};

interface ClusterOptions {
  readonly values?: string;
  /** What the ConfigMap behind `valuesFrom` says. */
  readonly style?: string;
  /** Objects of a layer that stands before the release. */
  readonly before?: string;
}

/** A cluster that releases the chart by a plain HelmRelease. */
function clusterOf({ values = "{ owner: 'me' }", style = 'plain', before = '' }: ClusterOptions = {}): string {
  return `
import { defineCluster, flux, git, Layer, Resource } from 'strata-gitops';

export default defineCluster({
  name: 'demo',
  kubernetes: '1.36',
  engine: flux('2.9', { source: git('https://git.example.com/demo.git') }),
  platform(cluster) {
    const base = new Layer(cluster, 'base');
    new Resource(base, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'guards' } });
    new Resource(base, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'style', namespace: 'guards' }, data: { 'values.yaml': 'style: ${style}' } });
    ${before}
    new Resource(new Layer(cluster, 'guard'), {
      apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'guard', namespace: 'guards' },
      spec: {
        interval: '1h', values: ${values}, valuesFrom: [{ kind: 'ConfigMap', name: 'style' }],
        chart: { spec: { chart: './helm/guard', reconcileStrategy: 'Revision', sourceRef: { kind: 'GitRepository', name: 'flux-system', namespace: 'flux-system' } } },
      },
    });
  },
});
`;
}

const record = 'clusters/demo/renderings/guards_guard.yaml';
const lock = {
  charts: { guard: { path: 'helm/guard', version: '1.0.0', imported: { version: '1.0.0', content: 'sha256:0' } } },
  crds: {},
};

function projectOf(options: ClusterOptions = {}): TemporaryProject {
  const project = temporaryProject({
    'clusters/demo/cluster.ts': clusterOf(options),
    'imports/imports.lock.json': JSON.stringify(lock),
  });
  for (const [file, content] of Object.entries(chart)) project.write(`helm/guard/${file}`, content);
  return project;
}

interface Recorded {
  readonly only: { readonly install: readonly string[]; readonly upgrade: readonly string[] };
  readonly missing: Readonly<Record<string, readonly string[]>>;
  readonly objects: readonly {
    readonly kind: string;
    readonly metadata: { readonly name: string };
    readonly spec?: { readonly replicas?: number };
  }[];
}

const read = (project: TemporaryProject) =>
  JSON.parse(project.read(record).slice(project.read(record).indexOf('\n'))) as Recorded;
const synth = (project: TemporaryProject, ...args: string[]) => runStrata(project.root, ['synth', ...args]);

describe('a record', { timeout: 60_000 }, () => {
  test('is written once, and is the same when it is made anew', async () => {
    const project = projectOf();
    expect(await synth(project)).toMatchObject({ code: 0 });
    const first = project.read(record);
    expect(read(project).objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`)).toEqual([
      'ConfigMap/guard-settings',
      'Secret/guard-token',
      'Deployment/guard',
      'Job/guard-migrate-<varies>',
    ]);
    expect(first).toContain('"token": "<hidden>"');
    expect(first).toContain('"made": "<varies>"');
    expect((await synth(project, '--check', '--no-render')).code).toBe(0);
    project.remove('clusters/demo/renderings');
    expect((await synth(project)).code).toBe(0);
    expect(project.read(record)).toBe(first);
    expect((await synth(project, '--verify-renderings')).code).toBe(0);
  });

  test('follows values, and ConfigMaps behind them', async () => {
    const project = projectOf();
    await synth(project);
    const first = project.read(record);
    project.write('clusters/demo/cluster.ts', clusterOf({ values: "{ owner: 'me', replicas: 3 }" }));
    expect((await synth(project)).code).toBe(0);
    expect(read(project).objects.find(({ kind }) => kind === 'Deployment')?.spec?.replicas).toBe(3);
    project.write('clusters/demo/cluster.ts', clusterOf({ style: 'fancy' }));
    expect((await synth(project)).code).toBe(0);
    expect(project.read(record)).not.toBe(first);
  });

  test('follows the chart’s own files, and goes with its release', async () => {
    const project = projectOf();
    await synth(project);
    project.write('helm/guard/templates/more.yaml', 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: more }\n');
    expect((await synth(project, '--check', '--no-render')).code).toBe(1);
    expect((await synth(project)).code).toBe(0);
    expect(read(project).objects.map(({ kind }) => kind)).toContain('ServiceAccount');
    project.write(
      'clusters/demo/cluster.ts',
      clusterOf().replace(/new Resource\(new Layer\(cluster, 'guard'\)[\s\S]*?\n    \}\);/, ''),
    );
    expect((await synth(project)).code).toBe(0);
    expect(project.files('clusters/demo')[record]).toBeUndefined();
  });

  test('holds what an API version brings only where it is served before', async () => {
    const definition = `new Resource(base, {
      apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'rules.example.dev' },
      spec: { group: 'example.dev', scope: 'Cluster', names: { kind: 'Rule', plural: 'rules' }, versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }] },
    });`;
    const without = projectOf();
    await synth(without);
    expect(read(without).missing).toEqual({ 'example.dev/v1/Rule': ['example.dev/Rule/guards/guard'] });
    const served = projectOf({ before: definition });
    expect(await synth(served)).toMatchObject({ code: 0 });
    expect(read(served).objects.map(({ kind }) => kind)).toContain('Rule');
    expect(served.read('dist/demo/units/guard.yaml')).toContain('name: base');
  });
});

describe('a release that is not rendered', { timeout: 60_000 }, () => {
  test('is refused, and nothing is written', async () => {
    const project = projectOf();
    await synth(project);
    const before = project.files('dist');
    project.write('clusters/demo/cluster.ts', clusterOf({ values: "{ owner: 'you' }" }));
    const refused = await synth(project, '--no-render');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toContain(
      '"HelmRelease guards/guard" changed since it was recorded (values) and was not rendered: this run renders nothing (rendering-stale)',
    );
    expect(refused.err).toContain('1 error in 1 cluster, nothing written');
    expect(project.files('dist')).toEqual(before);
    const allowed = await synth(project, '--no-render', '--allow-stale');
    expect(allowed).toMatchObject({ code: 0, out: expect.stringContaining('not proven: 1 release was not rendered') });
    expect((await synth(project, '--check', '--no-render')).code).toBe(1);
  });

  test('says why in Helm’s own words', async () => {
    const { code, err } = await synth(projectOf({ values: '{}' }));
    expect(code).toBe(1);
    expect(err).toContain('owner is required');
    expect(err).toContain('Give the release the values that the chart asks for.');
  });

  test('has no record where one is broken, edited or holds the marks of a merge', async () => {
    const project = projectOf();
    await synth(project);
    const whole = project.read(record);
    for (const [text, reason] of [
      [whole.replace('"replicas": 1', '"replicas": 2'), 'edited or merged by hand'],
      [`<<<<<<< ours\n${whole}=======\n${whole}>>>>>>> theirs\n`, 'conflict markers'],
      [whole.slice(0, 200), 'no valid YAML'],
    ] as const) {
      project.write(record, text);
      expect((await synth(project, '--no-render')).err).toContain(reason);
      expect((await synth(project)).code).toBe(0);
      expect(project.read(record)).toBe(whole);
    }
  });
});

test('two branches that change one release conflict, or are stale', { timeout: 60_000 }, async () => {
  const project = projectOf();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
      cwd: project.root,
      stdio: 'pipe',
    });
  await synth(project);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'One');
  git('checkout', '--quiet', '-b', 'more');
  project.write('clusters/demo/cluster.ts', clusterOf({ values: "{ owner: 'me', replicas: 3 }" }));
  await synth(project);
  git('commit', '--quiet', '--all', '--message', 'More');
  const shown = await runStrata(project.root, ['diff', 'demo', '--rendered', '--base', 'main']);
  expect(shown.out).toContain('Deployment guards/guard: spec.replicas: 1 → 3');
  git('checkout', '--quiet', 'main');
  project.write('clusters/demo/cluster.ts', clusterOf({ style: 'fancy' }));
  await synth(project);
  git('commit', '--quiet', '--all', '--message', 'Fancy');
  expect(() => git('merge', '--quiet', 'more')).toThrow('Command failed: git');
});
