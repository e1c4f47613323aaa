import { describe, expect, it } from 'vitest';
import { bootstrapSecret, coreDns, Layer } from '../../../src/authoring/index.ts';
import { fieldOf, namesOf, planOfPlatform } from '../support/objects-of.ts';
import { ImageAutomation, newestBuild, newestVersion } from '../../../charts/configs/image-automation.ts';

const writeAccess = bootstrapSecret({ name: 'flux-system' }, 'flux-system', ['username', 'password']);
const images = 'web: ghcr.io/acme/web:main-0a1b2c3-1763542800\npostgres: docker.io/library/postgres:18.1\n';

function planOf(use: (automation: ImageAutomation, layer: Layer) => void = () => {}) {
  return planOfPlatform((cluster) => {
    const layer = new Layer(cluster, 'configs');
    use(new ImageAutomation(layer, { branch: 'updates', author: { name: 'Flux', email: 'flux@example.com' }, writeAccess }), layer);
  }, { externals: [coreDns(), writeAccess], inputs: { images, secrets: {} } });
}

describe('ImageAutomation', () => {
  it('edits the cluster’s own folder and pushes to a branch of its own', () => {
    const plan = planOf();
    expect(fieldOf(plan, 'ImageUpdateAutomation flux-system/demo', 'spec')).toMatchObject({
      sourceRef: { kind: 'GitRepository', name: 'flux-system' }, update: { path: './clusters/demo', strategy: 'Setters' },
      git: { checkout: { ref: { branch: 'main' } }, push: { branch: 'updates' } },
    });
    expect(plan.edges.map(({ to }) => to)).toEqual(['external:/Secret/flux-system/flux-system']);
  });

  it('follows an image under the name that its setter marker uses', () => {
    let reference = '';
    const plan = planOf((automation, layer) => { reference = automation.track(layer, 'web', newestBuild).reference; });
    expect(reference).toBe('ghcr.io/acme/web:main-0a1b2c3-1763542800');
    expect(namesOf(plan)).toEqual(['ImagePolicy flux-system/web', 'ImageRepository flux-system/web', 'ImageUpdateAutomation flux-system/demo']);
    expect(fieldOf(plan, 'ImageRepository flux-system/web', 'spec')).toEqual({ image: 'ghcr.io/acme/web', interval: '5m' });
  });

  it('reads a private registry with the Secret it is given', () => {
    const registry = { secret: { namespace: 'flux-system', name: 'registry', keys: ['.dockerconfigjson'] } };
    const plan = planOf((automation, layer) => { automation.track(layer, 'postgres', newestVersion('18.x'), registry); });
    expect(fieldOf(plan, 'ImageRepository flux-system/postgres', 'spec.secretRef')).toEqual({ name: 'registry' });
    expect(fieldOf(plan, 'ImagePolicy flux-system/postgres', 'spec.policy')).toEqual({ semver: { range: '18.x' } });
  });

  it('orders builds by their time and knows no other tags', () => {
    const { pattern = '' } = newestBuild.filterTags ?? {};
    const matches = (tag: string) => new RegExp(pattern.replace('(?P<', '(?<')).exec(tag)?.groups?.time;
    expect(['main-0a1b2c3-1763542800', 'main-0a1b2c3', 'feature-0a1b2c3-1763542800', 'latest'].map(matches)).toEqual(['1763542800', undefined, undefined, undefined]);
  });

  it('refuses an image that images.yaml does not have', () => {
    expect(() => planOf((automation, layer) => { automation.track(layer, 'missing', newestBuild); })).toThrow('images.yaml has no image "missing"');
  });
});
