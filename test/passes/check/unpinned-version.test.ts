import { describe, expect, it } from 'vitest';
import { chartOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { deploymentOf, objectOf } from '../../support/manifests.ts';
import { foundBy } from '../../support/found-by.ts';
import { unpinnedVersion } from '../../../src/passes/check/unpinned-version.ts';

const ns = namespaceOf('a');
const messages = (...objects: Parameters<typeof foundBy>[1]['units'][string]) =>
  foundBy(unpinnedVersion, { units: { one: [ns, ...objects] } }).map(([, , message]) => message);
const chart = (version: string | undefined) =>
  releaseOf(
    'a',
    'x',
    { ...chartOf('x', []), version: version ?? '' },
    version === undefined
      ? { spec: { chart: { spec: { chart: 'x', sourceRef: { kind: 'HelmRepository', name: 'x' } } } } }
      : {},
  );
const oci = (ref: object | undefined) =>
  objectOf('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'a', 'x', {
    url: 'oci://registry.example.com/x',
    ...(ref === undefined ? {} : { ref: ref as never }),
  });
const image = (name: string) => deploymentOf('a', 'web', { image: name });
const values = (content: object) => releaseOf('a', 'x', chartOf('x', []), { values: content as never });

describe('unpinned-version', () => {
  it.each([
    [
      'a range',
      chart('^1.2.0'),
      '"HelmRelease a/x" takes chart "x" in version "^1.2.0", which is not one exact version.',
    ],
    ['a wildcard', chart('1.x'), '"HelmRelease a/x" takes chart "x" in version "1.x", which is not one exact version.'],
    ['two parts', chart('1.2'), '"HelmRelease a/x" takes chart "x" in version "1.2", which is not one exact version.'],
    ['no version', chart(undefined), '"HelmRelease a/x" takes chart "x" in whatever version is newest.'],
    [
      'a range of artifacts',
      oci({ semver: '>=1.0.0' }),
      '"OCIRepository a/x" takes artifact in version ">=1.0.0", which is not one exact version.',
    ],
    [
      'a range of tags',
      objectOf('source.toolkit.fluxcd.io/v1', 'GitRepository', 'a', 'x', {
        url: 'https://git.example.com/x',
        ref: { semver: '1.x' },
      }),
      '"GitRepository a/x" takes tags in version "1.x", which is not one exact version.',
    ],
    [
      'the newest artifact',
      oci(undefined),
      '"OCIRepository a/x" takes artifact in version "latest", which is not one exact version.',
    ],
    [
      'the tag latest',
      image('nginx:latest'),
      'Image "nginx:latest" of container "main" in "Deployment a/web" names a tag that moves.',
    ],
    [
      'no tag',
      image('registry.example.com:5000/team/web'),
      'Image "registry.example.com:5000/team/web" of container "main" in "Deployment a/web" has no tag, which means "latest".',
    ],
    [
      'latest in values',
      values({ web: { image: { repository: 'nginx', tag: 'latest' } } }),
      'Image "latest" of value "web.image.tag" in "HelmRelease a/x" names a tag that moves.',
    ],
  ])('finds %s', (_what, object, message) => expect(messages(repositoryOf('a', 'x'), object)).toEqual([message]));

  it('looks at init containers too', () => {
    expect(
      messages(deploymentOf('a', 'web', { pod: { initContainers: [{ name: 'wait', image: 'busybox' }] } })),
    ).toEqual(['Image "busybox" of container "wait" in "Deployment a/web" has no tag, which means "latest".']);
  });

  it.each([
    ['an exact version', chart('1.2.3')],
    ['an exact version with a prefix', chart('v1.21.1')],
    ['an exact version with build metadata', chart('1.2.3+up1.0.0')],
    ['a pre-release', chart('2.0.0-rc.1')],
    [
      'a chart from Git',
      releaseOf('a', 'x', chartOf('x', []), {
        spec: { chart: { spec: { chart: './charts/x', sourceRef: { kind: 'GitRepository', name: 'x' } } } },
      }),
    ],
    [
      'a branch',
      objectOf('source.toolkit.fluxcd.io/v1', 'GitRepository', 'a', 'x', {
        url: 'https://git.example.com/x',
        ref: { branch: 'main' },
      }),
    ],
    ['a tag of an artifact', oci({ tag: '1.2.3' })],
    ['a digest of an artifact', oci({ digest: 'sha256:abc' })],
    ['a tag', image('nginx:1.29.1-alpine')],
    ['a digest', image('nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef')],
    ['a tag with a digest in values', values({ image: { tag: 'latest', digest: 'sha256:abc' } })],
    [
      'images that a chart renders',
      releaseOf(
        'a',
        'x',
        chartOf('x', [
          {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            namespace: 'a',
            name: 'x',
            pods: {
              labels: {},
              images: ['x:latest'],
              ports: [],
              hostNetwork: false,
              podSecurity: { level: 'restricted', spoilers: [] },
              needs: { secrets: [], configMaps: [], claims: [] },
              claims: [],
            },
          },
        ]),
      ),
    ],
    [
      'a range that image automation may choose from',
      objectOf('image.toolkit.fluxcd.io/v1', 'ImagePolicy', 'a', 'x', { policy: { semver: { range: '>=1.0.0' } } }),
    ],
  ])('is silent about %s', (_what, object) => expect(messages(repositoryOf('a', 'x'), object)).toEqual([]));
});
