import { describe, expect, it } from 'vitest';
import { bootstrapSecret, coreDns, Layer, secretHandle } from '../../../src/authoring/index.ts';
import { fieldOf, namesOf, planOfPlatform } from '../support/objects-of.ts';
import {
  ImageAutomation,
  newestBuild,
  newestMinor,
  type TagPolicy,
} from '../../../charts/delivery/image-automation.ts';

const writeAccess = bootstrapSecret({ name: 'flux-system' }, 'flux-system', ['username', 'password']);
const images = 'web: ghcr.io/acme/web:main-0a1b2c3-1763542800\npostgres: docker.io/library/postgres:18.1\n';

function planOf(use: (automation: ImageAutomation, layer: Layer) => void = () => {}) {
  return planOfPlatform(
    (cluster) => {
      const layer = new Layer(cluster, 'configs');
      use(
        new ImageAutomation(layer, {
          branch: 'updates',
          author: { name: 'Flux', email: 'flux@example.com' },
          writeAccess,
        }),
        layer,
      );
    },
    { externals: [coreDns(), writeAccess], inputs: { images, secrets: {} } },
  );
}

/** What a policy orders a tag by, as Go's regular expressions would extract it. */
function extracted({ filterTags }: TagPolicy, tag: string): string | undefined {
  const groups = new RegExp((filterTags?.pattern ?? '').replace('(?P<', '(?<')).exec(tag)?.groups;
  return groups?.[(filterTags?.extract ?? '').slice(1)];
}

describe('ImageAutomation', () => {
  it('edits the cluster’s own folder and pushes to a branch of its own', () => {
    const plan = planOf();
    expect(fieldOf(plan, 'ImageUpdateAutomation flux-system/demo', 'spec')).toMatchObject({
      sourceRef: { kind: 'GitRepository', name: 'flux-system' },
      update: { path: './clusters/demo', strategy: 'Setters' },
      git: { checkout: { ref: { branch: 'main' } }, push: { branch: 'updates' } },
    });
    expect(plan.edges.map(({ to }) => to)).toEqual(['external:/Secret/flux-system/flux-system']);
  });

  it('follows an image under the name that its setter marker uses', () => {
    let reference = '';
    const plan = planOf((automation, layer) => {
      reference = automation.track(layer, 'web', newestBuild).reference;
    });
    expect(reference).toBe('ghcr.io/acme/web:main-0a1b2c3-1763542800');
    expect(namesOf(plan)).toEqual([
      'ImagePolicy flux-system/web',
      'ImageRepository flux-system/web',
      'ImageUpdateAutomation flux-system/demo',
    ]);
    expect(fieldOf(plan, 'ImageRepository flux-system/web', 'spec')).toEqual({
      image: 'ghcr.io/acme/web',
      interval: '5m',
    });
  });

  it('reads a private registry with the Secret it is given', () => {
    const registry = secretHandle({ namespace: 'flux-system', name: 'registry', keys: ['.dockerconfigjson'] });
    const plan = planOf((automation, layer) => {
      automation.track(layer, 'postgres', newestMinor(18), registry);
    });
    expect(fieldOf(plan, 'ImageRepository flux-system/postgres', 'spec.secretRef')).toEqual({ name: 'registry' });
    expect(fieldOf(plan, 'ImagePolicy flux-system/postgres', 'spec.policy')).toEqual({ numerical: { order: 'asc' } });
  });

  it('orders builds by their time and knows no other tags', () => {
    const matches = (tag: string) => extracted(newestBuild, tag);
    expect(['main-0a1b2c3-1763542800', 'main-0a1b2c3', 'feature-0a1b2c3-1763542800', 'latest'].map(matches)).toEqual([
      '1763542800',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('orders the minor releases of one major version, which have two parts, and knows no variants', () => {
    const matches = (tag: string) => extracted(newestMinor(18), tag);
    expect(['18.4', '18.10', '18', '18.4-bookworm', '17.9', '180.1', '18beta1'].map(matches)).toEqual([
      '4',
      '10',
      ...Array<undefined>(5).fill(undefined),
    ]);
  });

  it('refuses an image that images.yaml does not have', () => {
    expect(() =>
      planOf((automation, layer) => {
        automation.track(layer, 'missing', newestBuild);
      }),
    ).toThrow('images.yaml has no image "missing"');
  });
});
