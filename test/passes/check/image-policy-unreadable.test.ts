import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { canonicalRepository } from '../../../src/passes/check/images/images-in-use.ts';
import { chartOf, type PlanObject, releaseOf } from '../../support/plan-of.ts';
import { deploymentOf, objectOf } from '../../support/manifests.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import { imagePolicyUnreadable } from '../../../src/passes/check/image-policy-unreadable.ts';

const semver = { policy: { semver: { range: '>=1.0' } } };
const numerical = { policy: { numerical: { order: 'asc' } } };
const policyOf = (spec: JsonObject, namespace = 'flux-system') => {
  return objectOf('image.toolkit.fluxcd.io/v1', 'ImagePolicy', namespace, 'db', {
    imageRepositoryRef: { name: 'db', namespace: 'flux-system' },
    ...spec,
  });
};
const repositoryOf = (image: string) =>
  objectOf('image.toolkit.fluxcd.io/v1', 'ImageRepository', 'flux-system', 'db', { image });
const running = (image: string) => deploymentOf('shop', 'db', { image });
const valuesWith = (values: JsonObject) => releaseOf('shop', 'db', chartOf('db', []), { values });
const unitsWith = (policy: JsonObject, user: PlanObject, image = 'docker.io/library/postgres') => ({
  units: { one: [policyOf(policy), repositoryOf(image), user] },
});

describe('image-policy-unreadable', () => {
  it('says which tag nobody will ever choose, who runs it, and why', () => {
    expect(diagnosticsOf(imagePolicyUnreadable, unitsWith(semver, running('postgres:18.1')))).toMatchObject([
      {
        code: 'image-policy-unreadable',
        severity: 'warning',
        resource: 'image.toolkit.fluxcd.io/ImagePolicy/flux-system/db',
        unit: 'one',
        message:
          '"ImagePolicy flux-system/db" can never choose a tag like "18.1" of "docker.io/library/postgres", which "Deployment shop/db" runs: "semver" reads versions of three parts only.',
        chain: [{ text: '"Deployment shop/db" runs it' }],
      },
    ]);
  });

  it.each<[string, JsonObject, PlanObject]>([
    ['versions where the tag is a date', semver, running('postgres:2026-11-01')],
    ['versions where the tag has a name before it', semver, running('postgres:release-1.2.3')],
    [
      'versions where what is extracted has two parts',
      { ...semver, filterTags: { pattern: '^v?(?P<version>[0-9.]+)-alpine$', extract: '$version' } },
      running('postgres:18.1-alpine'),
    ],
    ['versions where the parts have leading zeros', semver, running('postgres:2026.01.02')],
    ['numbers where the tag is a version', numerical, running('postgres:1.2.3')],
    [
      'versions where a chart’s values name the tag',
      semver,
      valuesWith({ db: { image: { repository: 'postgres', tag: '18.1' } } }),
    ],
    ['versions where a chart’s value names the image', semver, valuesWith({ image: 'docker.io/postgres:18' })],
  ])('finds a policy that reads %s', (_what, policy, user) => {
    expect(foundBy(imagePolicyUnreadable, unitsWith(policy, user)).map(([code]) => code)).toEqual([
      'image-policy-unreadable',
    ]);
  });

  it.each<[string, JsonObject, PlanObject]>([
    ['versions of three parts', semver, running('postgres:18.1.0')],
    ['versions with a v and a pre-release', semver, running('postgres:v1.2.3-rc.1')],
    [
      'versions that are extracted',
      { ...semver, filterTags: { pattern: '^(?P<version>[0-9.]+)-alpine$', extract: '$version' } },
      running('postgres:18.1.0-alpine'),
    ],
    ['numbers', numerical, running('postgres:1763542800')],
    [
      'numbers that are extracted',
      { ...numerical, filterTags: { pattern: '^main-[a-f0-9]+-(?P<time>[0-9]+)$', extract: '$time' } },
      running('postgres:main-7d41f0a-1763542800'),
    ],
    [
      'a part by its number',
      { ...numerical, filterTags: { pattern: '^18\\.([0-9]+)$', extract: '${1}' } },
      running('postgres:18.1'),
    ],
    ['tags in the order of the alphabet', { policy: { alphabetical: { order: 'asc' } } }, running('postgres:18.1')],
    ['other tags than the one that runs', { ...semver, filterTags: { pattern: '^v' } }, running('postgres:18.1')],
    [
      'tags by a pattern that only Go reads',
      { ...semver, filterTags: { pattern: '(?P<x>[0-9' } },
      running('postgres:18.1'),
    ],
    ['another image', semver, running('mysql:9.1')],
    ['an image that is named by its digest', semver, running(`postgres@sha256:${'a'.repeat(64)}`)],
  ])('is silent about a policy that reads %s', (_what, policy, user) =>
    expect(foundBy(imagePolicyUnreadable, unitsWith(policy, user))).toEqual([]),
  );

  it('is silent about a policy whose repository is not of the tree', () => {
    expect(foundBy(imagePolicyUnreadable, { units: { one: [policyOf(semver), running('postgres:18.1')] } })).toEqual(
      [],
    );
  });
});

it.each([
  ['postgres', 'docker.io/library/postgres'],
  ['docker.io/postgres', 'docker.io/library/postgres'],
  ['index.docker.io/library/postgres', 'docker.io/library/postgres'],
  ['bitnami/redis', 'docker.io/bitnami/redis'],
  ['ghcr.io/acme/web', 'ghcr.io/acme/web'],
  ['localhost:5000/web', 'localhost:5000/web'],
])('the repository %s is %s', (repository, canonical) => expect(canonicalRepository(repository)).toBe(canonical));
