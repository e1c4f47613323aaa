import { describe, expect, it } from 'vitest';
import { check, checks } from '../../../src/passes/check/check.ts';
import { configMapOf, deploymentOf } from '../../support/manifests.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { diagnosticsOf } from '../../support/found-by.ts';
import { namespaceOf, planOf, somewhere } from '../../support/plan-of.ts';

const accepted = (code: 'unpinned-version' | 'duplicate-identity') => ({ code, reason: 'known', place: somewhere });

describe('check', () => {
  it('collects the findings of all checks, errors first, then by code, object and message', () => {
    const objects = [
      configMapOf('b', 'Wrong'),
      deploymentOf('a', 'web', { image: 'nginx' }),
      namespaceOf('a'),
      configMapOf('c', 'x', { password: 'hunter2' }),
    ];
    expect(
      diagnosticsOf(check, { units: { one: objects } }).map(({ severity, code, resource }) => [
        severity,
        code,
        resource,
      ]),
    ).toEqual([
      ['error', 'invalid-name', '/ConfigMap/b/Wrong'],
      ['error', 'namespace-missing', '/ConfigMap/b/Wrong'],
      ['error', 'namespace-missing', '/ConfigMap/c/x'],
      ['error', 'secret-in-clear', '/ConfigMap/c/x'],
      ['error', 'unpinned-version', 'apps/Deployment/a/web'],
    ]);
  });

  it('gives the same findings in the same order, whatever the order of the objects', () => {
    const objects = [configMapOf('b', 'Wrong'), deploymentOf('a', 'web', { image: 'nginx' }), configMapOf('c', 'x')];
    const find = (list: typeof objects) => JSON.stringify(diagnosticsOf(check, { units: { one: list } }));
    expect(find(objects.toReversed())).toBe(find(objects));
  });

  it('drops what an object acknowledges, and nothing else of that kind', () => {
    const objects = [
      namespaceOf('a'),
      { manifest: deploymentOf('a', 'web', { image: 'nginx' }), acknowledged: [accepted('unpinned-version')] },
      deploymentOf('a', 'shop', { image: 'nginx' }),
    ];
    expect(diagnosticsOf(check, { units: { one: objects } }).map(({ code, resource }) => [code, resource])).toEqual([
      ['unpinned-version', 'apps/Deployment/a/shop'],
    ]);
  });

  it('never drops what no reason makes right', () => {
    const twice = { manifest: configMapOf('a', 'x'), acknowledged: [accepted('duplicate-identity')] };
    expect(diagnosticsOf(check, { units: { one: [namespaceOf('a'), twice, twice] } }).map(({ code }) => code)).toEqual([
      'duplicate-identity',
      'acknowledgement-unused',
    ]);
  });

  it('leaves the plan as it is', () => {
    const plan = derive(planOf({ units: { one: [namespaceOf('a'), deploymentOf('a', 'web', { image: 'nginx' })] } }));
    const before = JSON.stringify(plan);
    check(plan);
    expect(JSON.stringify(plan)).toBe(before);
  });

  it('runs one frozen list, each check once', () => {
    expect(Object.isFrozen(checks)).toBe(true);
    expect(new Set(checks).size).toBe(checks.length);
  });
});
