import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { isClusterScoped, pluralOf, tryFindScope } from '../../src/knowledge/custom-kinds.ts';
import { fluxKinds } from '../../src/knowledge/flux-kinds.ts';
import { isKubernetesGroup, kubernetesKinds } from '../../src/knowledge/kubernetes-kinds.ts';
import { tryFindServedVersions } from '../../src/knowledge/served-versions.ts';
import { standardTarget } from '../support/plan-of.ts';

const require = createRequire(import.meta.url);
const models = dirname(require.resolve('kubernetes-models/package.json'));
const fluxModels = dirname(require.resolve('@kubernetes-models/flux-cd/package.json'));

/** Kinds of the models of a package that stand on their own: those that come with a list. */
function listedKinds(root: string, group: string): readonly string[] {
  const folder = group === '' ? root : join(root, group);
  const versions = readdirSync(folder).filter(
    (name) => /^v\d+$/.test(name) && statSync(join(folder, name)).isDirectory(),
  );
  const files = versions.flatMap((version) => readdirSync(join(folder, version)));
  return [...new Set(files.flatMap((file) => /^(\w+)List\.js$/.exec(file)?.slice(1) ?? []))];
}

describe('kinds of Kubernetes', () => {
  test('hold every listed kind of the stable versions that the models know', () => {
    const known = new Set(kubernetesKinds.map(({ group, kind }) => `${group}/${kind}`));
    const groups = [...new Set(kubernetesKinds.map(({ group }) => group))].filter((group) =>
      existsSync(join(models, group)),
    );
    const missing = groups
      .flatMap((group) => listedKinds(models, group).map((kind) => `${group}/${kind}`))
      .filter((key) => !known.has(key));
    expect(missing.filter((key) => key !== '/ComponentStatus')).toEqual([]);
    expect(groups.length).toBeGreaterThan(15);
  });

  test.each([
    ['', 'Pod', ['v1']],
    ['autoscaling', 'HorizontalPodAutoscaler', ['v1', 'v2']],
    ['policy', 'PodDisruptionBudget', ['v1']],
    ['batch', 'CronJob', ['v1']],
    ['resource.k8s.io', 'ResourceClaim', ['v1']],
  ])('%s/%s is served as %j', (group, kind, versions) => {
    expect(tryFindServedVersions(standardTarget, group, kind)).toEqual({ by: 'Kubernetes 1.36', versions });
  });

  test('follow the version of the cluster', () => {
    const versions = (kubernetes: string, kind: string) =>
      tryFindServedVersions({ ...standardTarget, kubernetes }, 'resource.k8s.io', kind)?.versions;
    expect(versions('1.33', 'ResourceClaim')).toEqual([]);
    expect(versions('1.34', 'ResourceClaim')).toEqual(['v1']);
  });

  test('own their groups, and no other', () => {
    expect(['', 'apps', 'networking.k8s.io', 'policy', 'extensions'].every(isKubernetesGroup)).toBe(true);
    expect(
      ['gateway.networking.k8s.io', 'snapshot.storage.k8s.io', 'metrics.k8s.io', 'example.com'].some(isKubernetesGroup),
    ).toBe(false);
  });
});

describe('kinds of Flux', () => {
  test('are all that its models know', () => {
    const generated = readdirSync(fluxModels, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const [, group, kind] = /^([^/]+\.toolkit\.fluxcd\.io)\/v[^/]+\/(\w+)\.js$/.exec(path) ?? [];
      const standsAlone =
        kind !== undefined &&
        !kind.endsWith('List') &&
        readFileSync(join(fluxModels, path), 'utf8').includes('TypeMetaGuard');
      return standsAlone ? [`${group}/${kind}`] : [];
    });
    const known = new Set(fluxKinds.map(({ group, kind }) => `${group}/${kind}`));
    expect(generated.length).toBeGreaterThan(10);
    expect(generated.filter((key) => !known.has(key))).toEqual([]);
  });

  test.each([
    ['2.9', 'source.toolkit.fluxcd.io', 'HelmRepository', ['v1']],
    ['2.9', 'helm.toolkit.fluxcd.io', 'HelmRelease', ['v2']],
    ['2.9', 'notification.toolkit.fluxcd.io', 'Alert', ['v1beta3']],
    ['2.9', 'notification.toolkit.fluxcd.io', 'Receiver', ['v1']],
    ['2.9', 'image.toolkit.fluxcd.io', 'ImagePolicy', ['v1']],
    ['2.7', 'image.toolkit.fluxcd.io', 'ImagePolicy', ['v1', 'v1beta2']],
    ['2.7', 'kustomize.toolkit.fluxcd.io', 'Kustomization', ['v1', 'v1beta2']],
  ])('Flux %s serves %s/%s as %j', (version, group, kind, versions) => {
    const target = { ...standardTarget, engine: { ...standardTarget.engine, version } };
    expect(tryFindServedVersions(target, group, kind)).toEqual({ by: `Flux ${version}`, versions });
  });

  test('are unknown to a cluster that another engine delivers', () => {
    const target = { ...standardTarget, engine: { ...standardTarget.engine, type: 'argocd' as const } };
    expect(tryFindServedVersions(target, 'helm.toolkit.fluxcd.io', 'HelmRelease')).toBeUndefined();
  });
});

describe('scopes and plurals', () => {
  test.each([
    ['', 'Namespace', 'Cluster'],
    ['', 'Secret', 'Namespaced'],
    ['cert-manager.io', 'ClusterIssuer', 'Cluster'],
    ['cert-manager.io', 'Issuer', 'Namespaced'],
    ['cilium.io', 'CiliumClusterwideNetworkPolicy', 'Cluster'],
    ['cilium.io', 'CiliumNetworkPolicy', 'Namespaced'],
    ['constraints.gatekeeper.sh', 'Anything', 'Cluster'],
    ['helm.toolkit.fluxcd.io', 'HelmRelease', 'Namespaced'],
    ['example.com', 'Widget', undefined],
  ])('%s/%s: %s', (group, kind, scope) => {
    expect(tryFindScope(group, kind)).toBe(scope);
    expect(isClusterScoped(group, kind)).toBe(scope === 'Cluster');
  });

  test.each([
    ['', 'Endpoints', 'endpoints'],
    ['networking.k8s.io', 'Ingress', 'ingresses'],
    ['networking.k8s.io', 'NetworkPolicy', 'networkpolicies'],
    ['gateway.networking.k8s.io', 'Gateway', 'gateways'],
    ['example.com', 'Widget', 'widgets'],
    ['example.com', 'Box', 'boxes'],
    ['example.com', 'Policy', 'policies'],
  ])('the plural of %s/%s is %s', (group, kind, plural) => {
    expect(pluralOf(group, kind)).toBe(plural);
  });
});

test('no kind stands twice', () => {
  const keys = [...kubernetesKinds, ...fluxKinds].map(({ group, kind }) => `${group}/${kind}`);
  expect(new Set(keys).size).toBe(keys.length);
});
