import { describe, expect, test } from 'vitest';
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

/** No more than three units at a time that cannot become Ready: kustomize-controller has four workers, and a unit that waits keeps one. */
const planted: readonly Planted[] = [
  {
    title: 'where objects go and charts come from', dependsOn: { accounts: [], controllers: ['namespaces'] },
    faults: [
      { kind: 'namespace', unit: 'accounts', needs: 'namespaces', says: /namespaces "shop" not found/ },
      { kind: 'source', unit: 'controllers', needs: 'repositories', says: /HelmRepository.* not found|latest generation of object has not been reconciled|HelmChart .*not ready/ },
    ],
  },
  {
    title: 'definitions', dependsOn: { configs: ['namespaces'] },
    faults: [{ kind: 'crd', unit: 'configs', needs: 'controllers', says: /no matches for kind "(?:ClusterIssuer|Certificate)"/ }],
  },
  {
    title: 'what pods are made of', dependsOn: { worker: ['namespaces'], urgent: ['namespaces'], archive: ['namespaces'] },
    faults: [
      { kind: 'service-account', unit: 'worker', needs: 'configs', says: /serviceaccount "worker" not found/ },
      { kind: 'priority-class', unit: 'urgent', needs: 'configs', says: /no PriorityClass with name urgent was found/ },
      { kind: 'storage-class', unit: 'archive', needs: 'configs', says: /storageclass\.storage\.k8s\.io "slow" not found/ },
    ],
  },
  {
    // `rules` a step later than `gate`: before there is a webhook, nothing refuses.
    title: 'what pods mount and requests pass', dependsOn: { apps: ['accounts'], gate: ['namespaces'], rules: ['accounts'] },
    faults: [
      { kind: 'secret', unit: 'apps', needs: 'configs', says: /secret "shop-tls" not found/ },
      { kind: 'webhook', unit: 'rules', needs: 'gate', says: /failed calling webhook "gate\.example\.com"/ },
    ],
  },
];

describe('without the order that edges give', () => {
  test.for(planted)('$title are refused, which they were not before', async ({ dependsOn, faults }) => {
    const plan = await planOfFixture('small');
    for (const { kind, unit, needs } of faults) expect(kindsBetween(plan, unit, needs)).toContain(kind);

    const { code, report } = await rehearseFixture('small', { applied: planWithOrder(plan, dependsOn), timeoutSeconds: 240 });

    for (const { unit, needs, says } of faults) {
      expect(report.order.disagreements.map((found) => [found.unit, found.needs])).toContainEqual([unit, needs]);
      expect(everythingSaid(report)).toMatch(says);
    }
    expect(code).toBe(1);
  });
});

/** Kinds of the edges by which one unit comes after another. */
function kindsBetween({ edges, resources }: Awaited<ReturnType<typeof planOfFixture>>, unit: string, needs: string): string[] {
  const unitOf = new Map<string, string>(resources.map((resource) => [resource.id, resource.unit]));
  return edges.filter(({ from, to }) => unitOf.get(from) === unit && unitOf.get(to) === needs).map(({ kind }) => kind);
}

function everythingSaid({ refusals, units, releases }: RehearsalReport): string {
  return [...refusals.map(({ message }) => message), ...[...units, ...releases].flatMap(({ moments }) => moments.map(({ message }) => message))].join('\n');
}
