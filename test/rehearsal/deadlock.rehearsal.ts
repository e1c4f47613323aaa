import { describe, expect, test } from 'vitest';
import { compileCluster } from '../../src/cli/compile-cluster.ts';
import { planWithOrder } from '../support/plan-with-order.ts';
import { rehearseFixture } from '../support/rehearse-fixture.ts';

const project = `${import.meta.dirname}/../fixtures/rehearsal/deadlock`;

describe('an order that check refuses', () => {
  test('deadlocks under the engine at the objects that the diagnostic names', async () => {
    const compiled = await compileCluster(project, 'deadlock');
    if ('failure' in compiled) throw new Error('the fixture does not compile');
    const diagnostic = compiled.diagnostics.find(({ code }) => code === 'deadlock');
    expect(diagnostic).toMatchObject({ severity: 'error', resource: 'helm.toolkit.fluxcd.io/HelmRelease/cert-manager/cert-manager' });

    // The stages alone, as they were written: with the derived edge beside them neither unit would even start.
    const applied = planWithOrder(compiled.plan, { 'infra-controllers': ['infra-namespaces'] });
    const { code, report } = await rehearseFixture('deadlock', { applied, timeoutSeconds: 60 });

    expect(report.outcome).toBe('timeout');
    expect(code).toBe(1);
    const unready = report.unready.map(({ object }) => object);
    expect(unready).toContain('HelmRelease cert-manager/cert-manager');
    expect(unready).toContain('HelmRepository cert-manager/jetstack');
    const unitsStarted = report.units.filter(({ startedAt }) => startedAt !== undefined).map(({ name }) => name);
    expect(unitsStarted.sort()).toEqual(['infra-controllers', 'infra-namespaces']);
    const release = report.unready.find(({ object }) => object === 'HelmRelease cert-manager/cert-manager');
    expect(release?.chain.join('\n')).toContain('HelmRepository cert-manager/jetstack');
  });
});
