import { describe, expect, test } from 'vitest';
import { selfMadeSecrets } from '../../../rehearsal/understudies/self-made-secrets.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { ObjectFacts, PodFacts } from '../../../src/model/object-facts.ts';
import { releasesOf } from '../../../src/model/resource-lookups.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { chartOf, planOf, releaseOf } from '../../support/plan-of.ts';

const pods: PodFacts = {
  labels: {},
  images: [],
  ports: [],
  hostNetwork: false,
  podSecurity: { level: 'restricted', spoilers: [] },
  claims: [],
  needs: { secrets: [{ name: 'gizmo-tls', keys: ['tls.crt'] }], configMaps: [], claims: [] },
};
const facts = (apiVersion: string, kind: string, name: string, more: Partial<ObjectFacts> = {}): ObjectFacts => {
  return { apiVersion, kind, name, namespace: 'shop', ...more };
};
const server = facts('apps/v1', 'Deployment', 'gizmo', { pods });
const job = facts('batch/v1', 'Job', 'gizmo-init', { hook: 'pre-install' });
const role = facts('rbac.authorization.k8s.io/v1', 'Role', 'gizmo-init', { createsSecrets: true });

function secretsOf(objects: readonly ObjectFacts[], manifests: readonly JsonObject[] = []): readonly ObjectFacts[] {
  const plan = derive(
    planOf({ units: { one: [releaseOf('shop', 'gizmo', chartOf('gizmo', objects, { manifests }))] } }),
  );
  return releasesOf(plan).flatMap((resource) => selfMadeSecrets(plan, resource));
}

describe('a Secret that a release makes by itself', () => {
  test('is made with the keys that its pods ask for', () => {
    expect(secretsOf([server, job, role])).toEqual([
      facts('v1', 'Secret', 'gizmo-tls', { keys: ['value', 'tls.crt'] }),
    ]);
  });

  test('is not made where somebody else has to', () => {
    expect(secretsOf([server])).toEqual([]);
  });

  test('is left to the controller of a certificate of the chart', () => {
    const metadata = { name: 'gizmo', namespace: 'shop' };
    const certificate = {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata,
      spec: { secretName: 'gizmo-tls' },
    };
    expect(secretsOf([server, job, role], [certificate])).toEqual([]);
  });
});
