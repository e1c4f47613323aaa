import { describe, expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { findHopeless } from '../../../rehearsal/watch/find-hopeless.ts';
import type { Release } from '../../../src/model/release.ts';
import { namespaceOf, planOf, releaseOf } from '../../support/plan-of.ts';
import { viewOf } from '../../support/view-of.ts';

const stalled: KubeObject = {
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'vault', namespace: 'vault' },
  status: { conditions: [{ type: 'Stalled', status: 'True', reason: 'RetriesExceeded' }] },
};
const secret: KubeObject = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'smtp', namespace: 'vault' } };
const given = planOf({
  units: { namespaces: [namespaceOf('vault')], vault: [releaseOf('vault', 'vault', 'vault')], apps: [], other: [] },
});
const plan = {
  ...given,
  units: given.units.map((unit) => (unit.name === 'apps' ? { ...unit, dependsOn: ['vault'] } : unit)),
};

const find = (
  ready: readonly string[],
  objects: readonly KubeObject[] = [stalled],
  of = plan,
  wanted = ['namespaces', 'vault', 'apps', 'other'],
) => findHopeless(viewOf(objects), of, { wanted, isReady: (unit) => ready.includes(unit), isMade: () => true });

describe('a release that Helm has given up', () => {
  test('is hopeless once all that does not wait for it is Ready', () => {
    expect(find(['namespaces', 'other'])).toEqual(['vault/vault']);
  });

  test('lets others go on that do not wait for it', () => {
    expect(find(['namespaces'])).toEqual([]);
  });

  test('is of no interest to units that do not wait for it', () => {
    expect(find(['namespaces'], [stalled], plan, ['namespaces'])).toEqual([]);
  });

  test('may be woken by values that are still to come', () => {
    const resources = plan.resources.map((resource) => {
      if (resource.release === undefined) return resource;
      const request = { ...resource.release.request, valuesFrom: [{ kind: 'Secret', name: 'smtp' } as const] };
      return { ...resource, release: { ...resource.release, request } satisfies Release };
    });
    const ready = ['namespaces', 'other'];
    expect(find(ready, [stalled], { ...plan, resources })).toEqual([]);
    expect(find(ready, [stalled, secret], { ...plan, resources })).toEqual(['vault/vault']);
  });

  test('is none as long as it is only not Ready', () => {
    const trying = {
      ...stalled,
      status: { conditions: [{ type: 'Ready', status: 'False', reason: 'InstallFailed' }] },
    };
    expect(find(['namespaces', 'other'], [trying])).toEqual([]);
  });
});
