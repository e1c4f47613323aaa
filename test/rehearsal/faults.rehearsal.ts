import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStandInChart } from '../../rehearsal/standins/create-stand-in-chart.ts';
import { isObject } from '../../src/model/json.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Plan } from '../../src/model/plan.ts';
import { planOfFixture, rehearseFixture } from '../support/rehearse-fixture.ts';
import { planWithOrder } from '../support/plan-with-order.ts';

/** Faults of releases and of what they make, each of which is told long before the time is over. */
describe('what a user must not wait half an hour for', () => {
  let folder = '';
  let plan: Plan;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mirror-'));
    plan = await planOfFixture('small');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a release that Helm has given up ends the rehearsal, with the pod that cannot start and the claim that nobody serves', async () => {
    const volume = [
      { op: 'add', path: '/spec/template/spec/volumes', value: [{ name: 'x', secret: { secretName: 'absent' } }] },
    ];
    const patches = [{ target: { kind: 'Deployment', name: 'cert-manager' }, patch: JSON.stringify(volume) }];
    const applied = withSpec(planWithOrder(plan, { archive: ['namespaces'] }), 'HelmRelease', {
      timeout: '12s',
      install: { strategy: { name: 'RemediateOnFailure' }, remediation: { retries: 0 } },
      postRenderers: [{ kustomize: { patches } }],
    });

    const { code, report } = await rehearseFixture('small', { applied, timeoutSeconds: 240 });

    expect([code, report.outcome]).toEqual([1, 'given-up']);
    expect(report.seconds).toBeLessThan(120);
    const told = report.standstills.map(({ title, why }) => `${title}: ${why}`).join('\n');
    expect(told).toMatch(/Pod cert-manager\/cert-manager-.*secret "absent" not found/);
    expect(told).toMatch(
      /PersistentVolumeClaim shop\/archive: is not bound: storageclass\.storage\.k8s\.io "slow" not found/,
    );
  });

  test('a chart version that does not exist is told when Flux finds out', async () => {
    const applied = withSpec(plan, 'HelmRelease', {
      chart: { spec: { chart: 'cert-manager', version: '9.9.9', sourceRef: sourceOf(plan) } },
    });
    const { code, report } = await rehearseFixture('small', { applied, timeoutSeconds: 45, until: 'controllers' });
    expect([code, report.outcome]).toEqual([1, 'timeout']);
    expect(report.standstills).toContainEqual({
      title: 'HelmChart flux-system/cert-manager-cert-manager',
      why: expect.stringMatching(/no 'cert-manager' chart with version matching '9\.9\.9' found/) as string,
      since: expect.any(Number) as number,
    });
  });

  test('a mirror does not answer for a repository whose URL is wrong, and says where it has the chart', async () => {
    const releases = plan.resources.flatMap(({ release }) => release ?? []);
    writeFileSync(join(folder, 'cert-manager.tgz'), await createStandInChart('cert-manager', releases));
    const entry = {
      name: 'cert-manager',
      version: 'v1.21.1',
      file: 'cert-manager.tgz',
      repositories: ['https://right.example.com'],
    };
    writeFileSync(join(folder, 'index.json'), JSON.stringify([entry]));
    const { code, report } = await rehearseFixture('small', {
      mirror: folder,
      timeoutSeconds: 45,
      until: 'controllers',
    });
    expect([code, report.outcome]).toEqual([1, 'timeout']);
    expect(report.unanswered).toEqual(['https://charts.jetstack.io/index.yaml']);
    expect(report.notes).toContainEqual(
      expect.stringContaining('at https://right.example.com, not at https://charts.jetstack.io'),
    );
    expect(report.standstills.map(({ title }) => title)).toContain('HelmRepository flux-system/jetstack');
  });
});

/** The plan with more in the specification of its only object of a kind. */
function withSpec(plan: Plan, kind: string, more: JsonObject): Plan {
  const resources = plan.resources.map((resource) => {
    if (resource.kind !== kind) return resource;
    const { spec } = resource.manifest;
    return { ...resource, manifest: { ...resource.manifest, spec: { ...(isObject(spec) ? spec : {}), ...more } } };
  });
  return { ...plan, resources };
}

function sourceOf({ resources }: Plan): JsonObject {
  const release = resources.find(({ kind }) => kind === 'HelmRelease');
  const spec = release?.manifest['spec'] as { readonly chart: { readonly spec: { readonly sourceRef: JsonObject } } };
  return spec.chart.spec.sourceRef;
}
