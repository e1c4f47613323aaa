import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Resource } from '../../src/model/resource.ts';
import { kindsOf, positionsOf, releasesOf, resourcesById, resourcesOfKind } from '../../src/model/resource-lookups.ts';

const resource = (id: string, unit = 'one', release?: object) => {
  const [group, kind, namespace, name] = id.split('/');
  return {
    id,
    group,
    kind,
    namespace,
    name,
    unit,
    ...(release === undefined ? {} : { release }),
  } as unknown as Resource;
};
const planOf = (...resources: readonly Resource[]): Pick<Plan, 'resources'> => ({ resources });
const idsOf = (resources: readonly Resource[]) => resources.map(({ id }) => id);

const plan = planOf(
  resource('/Service/a/x'),
  resource('/Service/b/x'),
  resource('apps/Deployment/a/x'),
  resource('helm.toolkit.fluxcd.io/HelmRelease/a/y', 'one', { name: 'y' }),
  resource('serving.knative.dev/Service/a/x'),
);

describe('resource lookups', () => {
  test('find a resource by its identity', () => {
    expect(resourcesById(plan).get('apps/Deployment/a/x' as NodeId)).toBe(plan.resources[2]);
    expect(positionsOf(plan).get('apps/Deployment/a/x' as NodeId)).toBe(2);
  });

  test('find nothing for an external or an object that is not there', () => {
    expect(['external:vault', '/Service/c/x'].map((id) => resourcesById(plan).get(id as NodeId))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('find the first of two with one identity', () => {
    const twice = planOf(resource('/Service/a/x', 'one'), resource('/Service/a/x', 'two'));
    expect(resourcesById(twice).get('/Service/a/x' as NodeId)?.unit).toBe('one');
  });

  test('tell kinds of one name in two groups apart', () => {
    expect(idsOf(resourcesOfKind(plan, '', 'Service'))).toEqual(['/Service/a/x', '/Service/b/x']);
    expect(idsOf(resourcesOfKind(plan, 'serving.knative.dev', 'Service'))).toEqual(['serving.knative.dev/Service/a/x']);
    expect(resourcesOfKind(plan, 'apps', 'Service')).toEqual([]);
  });

  test('hold every resource under exactly one kind', () => {
    expect(
      kindsOf(plan)
        .flatMap(({ resources }) => idsOf(resources))
        .sort(),
    ).toEqual(idsOf(plan.resources).toSorted());
  });

  test('find what installs a chart', () =>
    expect(idsOf(releasesOf(plan))).toEqual(['helm.toolkit.fluxcd.io/HelmRelease/a/y']));

  test('keep what they found for plans with the same resources, and not for others', () => {
    expect(kindsOf({ ...plan })).toBe(kindsOf(plan));
    expect(kindsOf(planOf(...plan.resources))).not.toBe(kindsOf(plan));
  });
});
