import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../../../src/model/json.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { emitFlux } from '../../../src/emit/flux/emit-flux.ts';
import { idOf, planOf, renderingOf } from '../../support/plan-of.ts';
import { needsProgram } from '../../support/needs-program.ts';
import { runKustomize } from '../../support/run-kustomize.ts';

const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'apps' } };
const claim = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'data', namespace: 'apps' },
  spec: { accessModes: ['ReadWriteOnce'] },
};
const role = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'system:My_role' },
  rules: [],
};
const script = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'script', namespace: 'apps' },
  data: { 'run.sh': '#!/bin/sh\necho "${HOME}" $$ ${domain}\n' },
};
const repository = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'HelmRepository',
  metadata: { name: 'acme', namespace: 'apps' },
  spec: { url: 'https://charts.example.com' },
};
const release = (name: string): JsonObject => ({
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name, namespace: 'apps' },
  spec: { interval: '1h', values: { a: 'on' } },
});
const secret =
  'apiVersion: v1\nkind: Secret\nmetadata:\n    name: token\n    namespace: apps\nstringData:\n    token: ENC[AES256_GCM,data:x]\nsops: {}   # as it is\n';

const chart: Release = {
  name: 'guard',
  namespace: 'apps',
  chart: { name: 'guard', version: '1.2.3' },
  source: idOf(repository),
  values: { replicas: 2, mode: 'on' },
  adopted: true,
  rendering: renderingOf([]),
  request: {
    name: 'guard',
    namespace: 'apps',
    chart: { name: 'guard', version: '1.2.3' },
    values: { replicas: 2, mode: 'on' },
    valuesFrom: [],
    valuesFiles: [],
    adopted: true,
    options: {},
  },
};

function samplePlan(change: (unit: Unit) => Partial<Unit> = () => ({})): Plan {
  const plan = planOf({
    units: {
      base: [namespace, role, claim],
      apps: [
        repository,
        script,
        { manifest: release('guard'), release: chart },
        release('web'),
        {
          manifest: { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'token', namespace: 'apps' } },
          verbatim: secret,
        },
      ],
    },
  });
  return {
    ...plan,
    units: plan.units.map((unit) => ({ ...unit, ...change(unit) })),
    releaseOrder: new Map([[idOf(release('web')), [idOf(release('guard'))]]]),
  };
}

const contents = (plan: Plan) => new Map(emitFlux(plan).map(({ path, content }) => [path, content]));
const objectAt = (plan: Plan, path: string) => parse(contents(plan).get(path) ?? 'null') as JsonObject;

describe('the tree', () => {
  test('has one file for each object, each unit and each list, and nothing else', () => {
    expect(emitFlux(samplePlan()).map(({ path }) => path)).toEqual([
      'clusters/test/bootstrap/guard.release.yaml',
      'clusters/test/bootstrap/guard.values.yaml',
      'clusters/test/kustomization.yaml',
      'clusters/test/platform.yaml',
      'dist/test/apps/configmap_apps_script.yaml',
      'dist/test/apps/helmrelease_apps_guard.yaml',
      'dist/test/apps/helmrelease_apps_web.yaml',
      'dist/test/apps/helmrepository_apps_acme.yaml',
      'dist/test/apps/kustomization.yaml',
      'dist/test/apps/secret_apps_token.yaml',
      'dist/test/base/clusterrole_system%3A%4Dy%5Frole.yaml',
      'dist/test/base/kustomization.yaml',
      'dist/test/base/namespace_apps.yaml',
      'dist/test/base/persistentvolumeclaim_apps_data.yaml',
      'dist/test/kustomization.yaml',
      'dist/test/units/apps.yaml',
      'dist/test/units/base.yaml',
    ]);
  });

  test('is listed by kustomizations: units from the root, resources from their unit, the platform from the path of flux bootstrap', () => {
    const lists = (path: string) => objectAt(samplePlan(), path).resources;
    expect(lists('dist/test/kustomization.yaml')).toEqual(['units/apps.yaml', 'units/base.yaml']);
    expect(lists('dist/test/base/kustomization.yaml')).toEqual([
      'clusterrole_system%3A%4Dy%5Frole.yaml',
      'namespace_apps.yaml',
      'persistentvolumeclaim_apps_data.yaml',
    ]);
    expect(lists('clusters/test/kustomization.yaml')).toEqual(['flux-system', 'platform.yaml']);
  });

  test('keeps all other bytes when an object is added', () => {
    const plan = samplePlan();
    const more = planOf({
      units: { apps: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'more', namespace: 'apps' } }] },
    });
    const after = contents({ ...plan, resources: [...plan.resources, ...more.resources] });
    const before = contents(plan);
    const differing = [...after].filter(([path, content]) => before.get(path) !== content).map(([path]) => path);
    expect(differing).toEqual(['dist/test/apps/configmap_apps_more.yaml', 'dist/test/apps/kustomization.yaml']);
  });

  test('is accepted by kubectl kustomize: every unit alone, and the root', (context) => {
    needsProgram(context, 'kubectl');
    const files = emitFlux(samplePlan());
    expect(runKustomize(files, 'dist/test').map(({ metadata }) => (metadata as JsonObject).name)).toEqual([
      'apps',
      'base',
    ]);
    expect(runKustomize(files, 'dist/test/base').map(({ kind }) => kind)).toEqual([
      'Namespace',
      'ClusterRole',
      'PersistentVolumeClaim',
    ]);
    const long = planOf({
      units: {
        base: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x'.repeat(253), namespace: 'n'.repeat(63) } }],
      },
    });
    expect(runKustomize(emitFlux(long), 'dist/test/base').map(({ kind }) => kind)).toEqual(['ConfigMap']);
    expect(
      runKustomize(files, 'dist/test/apps')
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['ConfigMap', 'HelmRelease', 'HelmRelease', 'HelmRepository', 'Secret']);
  }, 60_000);
});

describe('a unit', () => {
  test('says where it is, what it waits for and how it is told Ready', () => {
    const plan = samplePlan(({ name }) =>
      name === 'base'
        ? {}
        : {
            dependsOn: ['base'],
            wait: true,
            timeout: '15m',
            retryInterval: '2m',
            decryption: { secret: 'sops-age' },
            healthChecks: [
              {
                apiVersion: 'example.com/v1',
                kind: 'Widget',
                current: 'status.ready == true',
                failed: 'status.failed == true',
              },
            ],
          },
    );
    expect(objectAt(plan, 'dist/test/units/apps.yaml')).toEqual({
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'apps', namespace: 'flux-system' },
      spec: {
        dependsOn: [{ name: 'base' }],
        decryption: { provider: 'sops', secretRef: { name: 'sops-age' } },
        healthCheckExprs: [
          {
            apiVersion: 'example.com/v1',
            kind: 'Widget',
            current: 'status.ready == true',
            failed: 'status.failed == true',
          },
        ],
        interval: '10m',
        path: './dist/test/apps',
        prune: true,
        retryInterval: '2m',
        sourceRef: { kind: 'GitRepository', name: 'flux-system' },
        timeout: '15m',
        wait: true,
      },
    });
    expect(Object.keys(objectAt(plan, 'dist/test/units/base.yaml').spec as JsonObject)).not.toContain('dependsOn');
  });

  test('follows the namespace that flux bootstrap installs into', () => {
    const plan = samplePlan();
    const target = { ...plan.target, engine: { ...plan.target.engine, namespace: 'gitops' } };
    expect(objectAt({ ...plan, target }, 'dist/test/units/apps.yaml')).toMatchObject({
      metadata: { namespace: 'gitops' },
      spec: { sourceRef: { name: 'gitops' } },
    });
    expect(objectAt({ ...plan, target }, 'clusters/test/kustomization.yaml').resources).toEqual([
      'gitops',
      'platform.yaml',
    ]);
  });

  test('is delivered by the platform, which waits for none', () => {
    expect(objectAt(samplePlan(), 'clusters/test/platform.yaml')).toMatchObject({
      metadata: { name: 'platform', namespace: 'flux-system' },
      spec: { path: './dist/test', prune: true },
    });
    expect(contents(samplePlan()).get('clusters/test/platform.yaml')).not.toContain('wait');
  });
});

describe('an object', () => {
  test('names the construct that made it, and no line', () => {
    const content = contents(samplePlan()).get('dist/test/base/namespace_apps.yaml');
    expect(content).toMatch(/^# Compiled by Strata from base\/\S+; edit that, not this\.\napiVersion: v1\n/);
  });

  test('that holds data is never pruned, unless its author says so', () => {
    const kept = { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' };
    for (const file of ['namespace_apps', 'persistentvolumeclaim_apps_data'])
      expect(objectAt(samplePlan(), `dist/test/base/${file}.yaml`)).toMatchObject({ metadata: { annotations: kept } });
    expect(contents(samplePlan()).get('dist/test/apps/configmap_apps_script.yaml')).not.toContain('prune');
    const pruned = {
      ...namespace,
      metadata: { name: 'apps', annotations: { 'kustomize.toolkit.fluxcd.io/prune': 'enabled', note: 'x' } },
    };
    expect(objectAt(planOf({ units: { base: [pruned] } }), 'dist/test/base/namespace_apps.yaml')).toEqual(pruned);
  });

  test('that is encrypted goes out byte for byte', () => {
    expect(contents(samplePlan()).get('dist/test/apps/secret_apps_token.yaml')).toBe(secret);
  });

  test('that is a release waits for others of its unit, beside those that its author named', () => {
    expect(objectAt(samplePlan(), 'dist/test/apps/helmrelease_apps_web.yaml').spec).toMatchObject({
      dependsOn: [{ name: 'guard' }],
    });
    const plan = samplePlan();
    const web = { ...release('web'), spec: { dependsOn: [{ name: 'guard', namespace: 'apps' }, { name: 'other' }] } };
    const far = {
      ...plan,
      resources: plan.resources.map((each) => (each.name === 'web' ? { ...each, manifest: web } : each)),
      releaseOrder: new Map([
        [idOf(web), [idOf(release('guard')), idOf({ ...release('x'), metadata: { name: 'x', namespace: 'far' } })]],
      ]),
    };
    expect(objectAt(far, 'dist/test/apps/helmrelease_apps_web.yaml').spec).toEqual({
      dependsOn: [{ name: 'guard', namespace: 'apps' }, { name: 'other' }, { name: 'x', namespace: 'far' }],
    });
  });
});

describe('substitution', () => {
  test('is off unless a unit asks for it, and then nothing is touched', () => {
    expect(objectAt(samplePlan(), 'dist/test/apps/configmap_apps_script.yaml')).toEqual(script);
    expect(contents(samplePlan()).get('dist/test/units/apps.yaml')).not.toContain('postBuild');
  });

  test('replaces the variables of the unit and no other dollar sign', () => {
    const plan = samplePlan(() => ({ substitute: { domain: 'example.com', replicas: 3 } }));
    expect(objectAt(plan, 'dist/test/units/apps.yaml').spec).toMatchObject({
      postBuild: { substitute: { domain: 'example.com', replicas: '3' } },
    });
    expect(objectAt(plan, 'dist/test/apps/configmap_apps_script.yaml').data).toEqual({
      'run.sh': '#!/bin/sh\necho "$${HOME}" $$$ ${domain}\n',
    });
  });
});

test('an adopted release leaves Terraform its values, and where its chart is', () => {
  expect(objectAt(samplePlan(), 'clusters/test/bootstrap/guard.values.yaml')).toEqual({ mode: 'on', replicas: 2 });
  expect(objectAt(samplePlan(), 'clusters/test/bootstrap/guard.release.yaml')).toEqual({
    name: 'guard',
    namespace: 'apps',
    chart: 'guard',
    version: '1.2.3',
    repository: 'https://charts.example.com',
    wait: true,
  });
});
