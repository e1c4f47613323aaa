import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../../src/passes/derive/derive.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { chartOf, crdOf, externalOf, namespaceOf, planOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import type { PlanObject } from '../../support/plan-of.ts';
import { deploymentOf } from './arrows.ts';

/** Objects that need each other in every way that a small platform does. */
const objects: readonly PlanObject[] = [
  namespaceOf('a'),
  namespaceOf('b', { tier: 'web' }),
  repositoryOf('a', 'operator'),
  releaseOf(
    'a',
    'operator',
    chartOf('operator', [
      crdOf('example.com', 'Widget'),
      { apiVersion: 'v1', kind: 'Service', name: 'operator', namespace: 'a' },
      {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingWebhookConfiguration',
        name: 'w',
        namespace: '',
        webhooks: [
          {
            name: 'w.example.com',
            failurePolicy: 'Fail',
            service: { namespace: 'a', name: 'operator', port: 443 },
            rules: [{ apiGroups: ['*'], apiVersions: ['*'], operations: ['*'], resources: ['*'] }],
          },
        ],
      },
    ]),
  ),
  releaseOf('b', 'opaque', 'opaque'),
  { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w', namespace: 'b' } },
  { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'b' }, stringData: { key: 'x' } },
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data', namespace: 'b' }, spec: {} },
  {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'h', namespace: 'b' },
    spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } },
  },
  deploymentOf('b', 'web', {
    containers: [{ name: 'web', envFrom: [{ secretRef: { name: 's' } }, { secretRef: { name: 'missing' } }] }],
  }),
  deploymentOf('a', 'one'),
  deploymentOf('b', 'two', { serviceAccountName: 'nobody' }),
];
const externals = [externalOf({ name: 'coredns', provides: 'dns' })];
const unitNames = ['u0', 'u1', 'u2', 'u3'];

/** Each object in one of four units. */
const placement = fc.array(fc.constantFrom(...unitNames), { minLength: objects.length, maxLength: objects.length });

function planWith(units: readonly string[], order: readonly number[]): Plan {
  const held = Object.fromEntries(
    unitNames.map((name) => [
      name,
      order.flatMap((index) => (units[index] === name ? [objects[index] as PlanObject] : [])),
    ]),
  );
  return planOf({ units: held, externals });
}

const inOrder = objects.map((_, index) => index);

test('what is derived does not depend on the order in which objects were made', () => {
  fc.assert(
    fc.property(placement, fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (units, order) => {
      const plan = derive(planWith(units, inOrder));
      const shuffled = planWith(units, order);
      const other = derive({ ...shuffled, units: shuffled.units.toReversed() });
      expect(other.edges).toEqual(plan.edges);
      expect(other.unmet).toEqual(plan.unmet);
      const facts = ({ units: found }: Plan) =>
        found.map(({ name, dependsOn, timeout }) => `${name} ${dependsOn.join()} ${timeout}`);
      expect(isCyclic(plan) ? facts(other).toReversed() : facts(other)).toEqual(facts(plan));
      expect([...other.releaseOrder]).toEqual([...plan.releaseOrder]);
    }),
    { numRuns: 60 },
  );
});

/** Units that wait for each other stay as the author made them. */
function isCyclic({ units }: Plan): boolean {
  const names = units.map(({ name }) => name);
  return units.some(({ name, dependsOn }) => dependsOn.some((other) => names.indexOf(other) > names.indexOf(name)));
}

test('deriving twice gives the same edges and the same order', () => {
  fc.assert(
    fc.property(placement, (units) => {
      const once = derive(planWith(units, inOrder));
      const twice = derive(once);
      expect(twice.edges).toEqual(once.edges);
      expect(twice.unmet).toEqual(once.unmet);
      expect(twice.units).toEqual(once.units);
    }),
    { numRuns: 60 },
  );
});

test('nothing needs itself, and every edge starts and ends at something that is there', () => {
  fc.assert(
    fc.property(placement, (units) => {
      const plan = derive(planWith(units, inOrder));
      const nodes = new Set<string>([...plan.resources.map(({ id }) => id), ...plan.externals.map(({ id }) => id)]);
      for (const { from, to } of plan.edges) {
        expect(from).not.toBe(to);
        expect(nodes.has(from) && nodes.has(to)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('webhooks never make a cycle of units that would not be there without them', () => {
  fc.assert(
    fc.property(placement, (units) => {
      const plan = derive(planWith(units, inOrder));
      const without = derive(planWith(units, inOrder));
      const needs = (edges: Plan['edges']) =>
        derive({
          ...planOf({ units: {} }),
          units: plan.units,
          resources: [],
          order: edges.flatMap(orderOf(plan)),
        }).units.map(({ name }) => name);
      const base = without.edges.filter(({ kind }) => kind !== 'webhook');
      const isOrdered = (edges: Plan['edges']) => hasOrder(needs(edges), edges, plan);
      expect(isOrdered(plan.edges)).toBe(isOrdered(base));
    }),
    { numRuns: 60 },
  );
});

function orderOf(plan: Plan) {
  const unitOf = new Map<string, string>(plan.resources.map(({ id, unit }) => [id, unit]));
  return ({ from, to }: Plan['edges'][number]) => {
    const pair = [unitOf.get(from), unitOf.get(to)];
    return pair[0] === undefined || pair[1] === undefined || pair[0] === pair[1]
      ? []
      : [{ from: pair[0], to: pair[1], reason: '', kind: 'explicit' as const, place: undefined }];
  };
}

function hasOrder(names: readonly string[], edges: Plan['edges'], plan: Plan): boolean {
  return edges.flatMap(orderOf(plan)).every(({ from, to }) => names.indexOf(to) < names.indexOf(from));
}
