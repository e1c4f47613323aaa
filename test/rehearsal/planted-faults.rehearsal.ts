import { describe, expect, test } from 'vitest';
import type { RehearsalReport } from '../../rehearsal/report/rehearsal-report.ts';
import { planOfFixture, rehearseFixture } from '../support/rehearse-fixture.ts';
import { planWithoutOrder } from '../support/plan-without-order.ts';

interface Fault {
  readonly kind: string;
  readonly unit: string;
  readonly needs: string;
  /** What Kubernetes or Flux says when the order is not kept. */
  readonly says: RegExp;
}

const faults: readonly Fault[] = [
  { kind: 'namespace', unit: 'accounts', needs: 'namespaces', says: /namespaces "shop" not found|namespace not specified|namespaces? .*shop.* not found/ },
  { kind: 'source', unit: 'controllers', needs: 'repositories', says: /HelmRepository.* not found|latest generation of object has not been reconciled|HelmChart .*not ready/ },
  { kind: 'crd', unit: 'configs', needs: 'controllers', says: /no matches for kind "(?:ClusterIssuer|Certificate)"/ },
  { kind: 'webhook', unit: 'configs', needs: 'controllers', says: /failed calling webhook|no matches for kind/ },
  { kind: 'secret', unit: 'apps', needs: 'configs', says: /secret "shop-tls" not found/ },
  { kind: 'service-account', unit: 'apps', needs: 'accounts', says: /serviceaccount "shop" not found/ },
  { kind: 'priority-class', unit: 'apps', needs: 'classes', says: /no PriorityClass with name shop was found/ },
];

describe('without the order that an edge gives', () => {
  test.for(faults)('$kind: "$unit" before "$needs" is refused, which it was not before', async ({ unit, needs, says }) => {
    const plan = await planOfFixture('small');
    expect(plan.units.find(({ name }) => name === unit)?.dependsOn).toContain(needs);

    const { code, report } = await rehearseFixture('small', { applied: planWithoutOrder(plan, unit, needs), timeoutSeconds: 150 });

    expect(report.order.disagreements.map((found) => [found.unit, found.needs])).toContainEqual([unit, needs]);
    expect(everythingSaid(report)).toMatch(says);
    expect(code).toBe(1);
  });
});

function everythingSaid({ refusals, units, releases }: RehearsalReport): string {
  return [...refusals.map(({ message }) => message), ...[...units, ...releases].flatMap(({ moments }) => moments.map(({ message }) => message))].join('\n');
}
