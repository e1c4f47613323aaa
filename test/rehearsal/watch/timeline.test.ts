import { describe, expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { Timeline } from '../../../rehearsal/watch/timeline.ts';
import type { Moment } from '../../../rehearsal/watch/timeline.ts';

const unit = (status: string, reason: string, message: string): KubeObject => ({
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name: 'apps', namespace: 'flux-system', generation: 1 },
  status: { observedGeneration: 1, conditions: [{ type: 'Ready', status, reason, message }] },
});
const release = (reconciling: string, ready = 'Unknown'): KubeObject => ({
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'shop', namespace: 'shop', generation: 1 },
  status: {
    observedGeneration: 1,
    conditions: [
      { type: 'Reconciling', status: 'True', message: reconciling },
      { type: 'Ready', status: ready, reason: 'Progressing', message: '' },
    ],
  },
});

function follow(...objects: readonly KubeObject[]) {
  const timeline = new Timeline('flux-system');
  timeline.begin();
  const start = performance.now();
  const told: Moment[] = [];
  timeline.onMoment((_track, moment) => told.push(moment));
  for (const [index, object] of objects.entries())
    timeline.take({ type: 'modified', object, at: start + index * 1000 });
  return { tracks: timeline.tracks(), told };
}

describe('a timeline', () => {
  test('tells waiting from being applied, refused and Ready', () => {
    const { tracks } = follow(
      unit('False', 'DependencyNotReady', "dependency 'flux-system/configs' is not ready"),
      unit('Unknown', 'Progressing', 'Reconciliation in progress'),
      unit('False', 'ReconciliationFailed', 'no matches for kind'),
      unit('Unknown', 'Progressing', 'Reconciliation in progress'),
      unit('True', 'ReconciliationSucceeded', 'Applied revision'),
    );
    expect(tracks).toHaveLength(1);
    expect(tracks[0]?.moments.map(({ phase }) => phase)).toEqual([
      'waiting',
      'applying',
      'refused',
      'applying',
      'ready',
    ]);
    expect(tracks[0]).toMatchObject({ type: 'unit', name: 'apps', startedAt: 1, readyAt: 4 });
  });

  test('does not take a release for started before Helm acts', () => {
    const { tracks } = follow(
      release('Fulfilling prerequisites'),
      release("Running 'install' action with timeout of 5m0s"),
      release('', 'True'),
    );
    expect(tracks[0]).toMatchObject({ type: 'release', name: 'shop/shop', startedAt: 1, readyAt: 2 });
  });

  test('does not take for refused what helm-controller takes back after a failure', () => {
    const taken = (reason: string, message: string): KubeObject => ({
      ...release('', 'False'),
      status: { observedGeneration: 1, conditions: [{ type: 'Ready', status: 'False', reason, message }] },
    });
    const { tracks } = follow(
      taken('InstallFailed', 'Helm install failed: timeout'),
      taken('UninstallSucceeded', 'Helm uninstall succeeded for release shop/shop.v1'),
    );
    expect(tracks[0]?.moments.map(({ phase, message }) => [phase, message])).toEqual([
      ['refused', 'Helm install failed: timeout'],
      ['waiting', 'what failed was taken back: Helm uninstall succeeded for release shop/shop.v1'],
    ]);
  });

  test('keeps what changes only its message to itself, but tells each refusal', () => {
    const { told } = follow(
      unit('Unknown', 'Progressing', 'a'),
      unit('Unknown', 'Progressing', 'b'),
      unit('False', 'BuildFailed', 'c'),
      unit('False', 'BuildFailed', 'd'),
    );
    expect(told.map(({ phase, message }) => [phase, message])).toEqual([
      ['applying', 'a'],
      ['refused', 'c'],
      ['refused', 'd'],
    ]);
  });

  test('knows no units outside the engine’s namespace', () => {
    const elsewhere = unit('True', 'ReconciliationSucceeded', '');
    expect(follow({ ...elsewhere, metadata: { ...elsewhere.metadata, namespace: 'shop' } }).tracks).toEqual([]);
  });
});
