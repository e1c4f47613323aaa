import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { RehearsalReport } from '../../rehearsal/report/rehearsal-report.ts';
import { planOfFixture, rehearseFixture } from '../support/rehearse-fixture.ts';
import { planWithOrder } from '../support/plan-with-order.ts';

interface Fault {
  /** The kind of edge that is missing. */
  readonly kind: string;
  readonly unit: string;
  readonly needs: string;
  /** What Kubernetes or Flux says when the order is not kept. */
  readonly says: RegExp;
}

interface Planted {
  readonly title: string;
  /** What the units wait for in place of what they should. */
  readonly dependsOn: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly Fault[];
}

/** A unit that waits keeps one of kustomize-controller's workers, of which it has four: the faults are not to hide each other. */
const concurrent = 24;

const late = (kind: string, says: RegExp): Fault => ({ kind, unit: kind, needs: 'late', says });

/** Units of the second fixture, each called after the kind of its edge. */
const needy: readonly Fault[] = [
  late('configmap', /configmap "settings" not found/),
  late('runtime-class', /RuntimeClass "sandboxed" not found/),
  late('volume-claim', /persistentvolumeclaim "data" not found/),
  late(
    'values-from',
    /(?:ConfigMap|chart values).*reflector-values.* not found|could not (?:find|resolve) ConfigMap.*reflector-values/,
  ),
  late('issuer', /Referenced "Issuer" not found or not ready: internal/),
  late('secret-store', /SecretStore "backend" is not ready/),
  late('gateway-class', /GatewayClass "internal" not found/),
  late('scale-target', /deployments\.apps "scaled" not found/),
  {
    kind: 'api-service',
    unit: 'api-service',
    needs: 'metrics',
    says: /unable to fetch metrics from resource metrics API/,
  },
];

/** Accepted and Ready without what they name: order makes no difference to be seen. */
const indifferent: readonly Pick<Fault, 'kind' | 'unit'>[] = ['ingress-class', 'service', 'role'].map((kind) => ({
  kind,
  unit: kind,
}));

const planted: readonly Planted[] = [
  {
    title: 'what objects, charts and pods are made of',
    dependsOn: {
      accounts: [],
      controllers: ['namespaces'],
      worker: ['namespaces'],
      urgent: ['namespaces'],
      archive: ['namespaces'],
      gate: ['namespaces'],
      // A step later than `gate`: before there is a webhook, nothing refuses.
      rules: ['namespaces', 'repositories'],
    },
    faults: [
      { kind: 'namespace', unit: 'accounts', needs: 'namespaces', says: /namespaces "shop" not found/ },
      {
        kind: 'source',
        unit: 'controllers',
        needs: 'repositories',
        says: /HelmRepository.* not found|latest generation of object has not been reconciled|HelmChart .*not ready/,
      },
      { kind: 'service-account', unit: 'worker', needs: 'configs', says: /serviceaccount "worker" not found/ },
      { kind: 'priority-class', unit: 'urgent', needs: 'configs', says: /no PriorityClass with name urgent was found/ },
      {
        kind: 'storage-class',
        unit: 'archive',
        needs: 'configs',
        says: /storageclass\.storage\.k8s\.io "slow" not found/,
      },
      { kind: 'secret', unit: 'gate', needs: 'configs', says: /secret "shop-tls" not found/ },
      { kind: 'webhook', unit: 'rules', needs: 'gate', says: /failed calling webhook "gate\.example\.com"/ },
    ],
  },
  {
    title: 'definitions',
    dependsOn: { configs: ['namespaces'] },
    faults: [
      {
        kind: 'crd',
        unit: 'configs',
        needs: 'controllers',
        says: /no matches for kind "(?:ClusterIssuer|Certificate)"/,
      },
    ],
  },
];

describe('without the order that edges give', () => {
  test.for(planted)('$title are refused, which they were not before', async ({ dependsOn, faults }) => {
    const plan = await planOfFixture('small');
    for (const { kind, unit, needs } of faults) expect(kindsBetween(plan, unit, needs)).toContain(kind);

    const { code, report } = await rehearseFixture('small', {
      applied: planWithOrder(plan, dependsOn),
      concurrent,
      timeoutSeconds: 150,
    });

    for (const { unit, needs, says } of faults) {
      expect(report.order.disagreements.map((found) => [found.unit, found.needs])).toContainEqual([unit, needs]);
      expect(everythingSaid(report)).toMatch(says);
    }
    expect(code).toBe(1);
  });
});

test('a certificate for no name is refused by its operator, although its schema allows it', async () => {
  const plan = await planOfFixture('small');
  const resources = plan.resources.map((resource) => {
    if (resource.kind !== 'Certificate') return resource;
    const { dnsNames: _names, ...spec } = resource.manifest['spec'] as JsonObject;
    return { ...resource, manifest: { ...resource.manifest, spec } };
  });

  const { code, report } = await rehearseFixture('small', {
    applied: { ...plan, resources },
    until: 'configs',
    timeoutSeconds: 60,
  });

  expect([code, report.outcome]).toEqual([1, 'timeout']);
  expect(everythingSaid(report)).toMatch(
    /admission webhook "webhook\.cert-manager\.io" denied the request: spec: Invalid value: "": at least one of commonName/,
  );
  expect(report.unready.map(({ object }) => object)).toContain('Certificate shop/shop');
});

describe('every other kind of edge', () => {
  test('is kept to: nothing is refused, and a chart that is pinned by digest is found', async () => {
    const { code, report } = await rehearseFixture('needs', { concurrent });
    expect([code, report.unready, report.order.disagreements]).toEqual([0, [], []]);
    for (const { says } of needy) expect(everythingSaid(report)).not.toMatch(says);
    const silent = new Set(report.edges.filter(({ seen }) => seen === 'accepted').map(({ kind }) => kind));
    expect([...silent].sort()).toEqual(indifferent.map(({ kind }) => kind).toSorted());
    expect(report.notes.join('\n')).toContain('OCIRepository flux-system/reflector pins sha256:');
    expect(report.releases.map(({ name, readyAt }) => [name, typeof readyAt])).toContainEqual([
      'shop/reflector',
      'number',
    ]);
  });

  test('makes a difference where nothing keeps to it, but for those whose objects are accepted as they are', async () => {
    const plan = await planOfFixture('needs');
    const faults = [...needy, ...indifferent.map((fault) => ({ ...fault, needs: 'late' }))];
    for (const { kind, unit, needs } of faults) expect(kindsBetween(plan, unit, needs)).toContain(kind);
    const dependsOn = Object.fromEntries([
      ...[...faults.map(({ unit }) => unit), 'condition'].map((unit) => [unit, ['namespaces', 'sources']]),
      ['metrics', ['sources', 'slow']],
    ]);

    const { report } = await rehearseFixture('needs', {
      applied: planWithOrder(plan, dependsOn),
      concurrent,
      timeoutSeconds: 150,
    });

    for (const { unit, needs } of faults)
      expect(report.order.disagreements.map((found) => [found.unit, found.needs])).toContainEqual([unit, needs]);
    for (const { says } of needy) expect(everythingSaid(report)).toMatch(says);
    expect(everythingSaid(report)).toMatch(/it relies on what the backend holds: not there yet/);
    for (const { unit } of indifferent)
      expect(report.units.find(({ name }) => name === unit)?.moments.map(({ phase }) => phase)).not.toContain(
        'refused',
      );
    expect(report.refusals.filter(({ about }) => /^(?:Ingress|RoleBinding) /.test(about))).toEqual([]);
  });
});

/** Kinds of the edges by which one unit comes after another. */
function kindsBetween(
  { edges, resources }: Awaited<ReturnType<typeof planOfFixture>>,
  unit: string,
  needs: string,
): string[] {
  const unitOf = new Map<string, string>(resources.map((resource) => [resource.id, resource.unit]));
  return edges.filter(({ from, to }) => unitOf.get(from) === unit && unitOf.get(to) === needs).map(({ kind }) => kind);
}

function everythingSaid({ refusals, units, releases }: RehearsalReport): string {
  return [
    ...refusals.map(({ message }) => message),
    ...[...units, ...releases].flatMap(({ moments }) => moments.map(({ message }) => message)),
  ].join('\n');
}
