import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { sha256 } from '../../../rehearsal/world/chart-shelf.ts';
import type { ShelvedChart } from '../../../rehearsal/world/chart-shelf.ts';
import { manifestDigestOf } from '../../../rehearsal/world/oci-site.ts';
import { servePinnedDigests } from '../../../rehearsal/world/pinned-digests.ts';

const archive = Buffer.from('an archive');
const url = 'oci://registry.example.com/charts/gizmo';
const chart: ShelvedChart = {
  name: 'gizmo',
  version: '1.2.3',
  archive,
  digest: sha256(archive),
  at: url,
  standIn: true,
};

function planWith(ref: object): Plan {
  const id = 'source.toolkit.fluxcd.io/OCIRepository/shop/gizmo';
  const release = { source: id, chart: { name: 'gizmo', version: '1.2.3' } };
  return {
    resources: [
      { id, kind: 'OCIRepository', namespace: 'shop', name: 'gizmo', manifest: { spec: { url, ref } } },
      {
        id: 'helm.toolkit.fluxcd.io/HelmRelease/shop/gizmo',
        kind: 'HelmRelease',
        namespace: 'shop',
        name: 'gizmo',
        manifest: {},
        release,
      },
    ],
  } as unknown as Plan;
}

describe('a source that pins a digest', () => {
  test('gets what the rehearsal has, and the reader is told', () => {
    const { objects, notes } = servePinnedDigests(planWith({ digest: `sha256:${'0'.repeat(64)}` }), [chart]);
    expect(objects.map(({ kind }) => kind)).toEqual(['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding']);
    expect(JSON.stringify(objects)).toContain(manifestDigestOf(chart));
    expect(notes).toEqual([expect.stringContaining('OCIRepository shop/gizmo pins sha256:000000000000…')]);
  });

  test.each<[string, object]>([
    ['the very digest that is served', { digest: manifestDigestOf(chart) }],
    ['a tag', { tag: '1.2.3' }],
    ['nothing', {}],
  ])('is left alone where it names %s', (_what, ref) =>
    expect(servePinnedDigests(planWith(ref), [chart])).toEqual({ objects: [], notes: [] }),
  );
});
