import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planOfFixture, rehearseFixture } from '../support/rehearse-fixture.ts';

describe('a small platform', () => {
  test('goes from an empty cluster to all Ready, in the compiled order, through drift and failures', async () => {
    const before = enginePrograms();
    const { code, report } = await rehearseFixture('small', { drift: true, restart: true });
    const plan = await planOfFixture('small');

    expect(report.unready).toEqual([]);
    expect(report.outcome).toBe('ready');
    expect(report.order.disagreements).toEqual([]);
    expect(report.units.map(({ name, readyAt }) => [name, typeof readyAt])).toEqual(plan.units.map(({ name }) => [name, 'number']));
    expect(report.releases.map(({ name, unit }) => [name, unit])).toEqual([['cert-manager/cert-manager', 'controllers']]);
    expect(report.charts).toEqual([{ name: 'cert-manager', version: 'v1.21.1', standIn: true }]);
    expect(report.restarts?.map(({ process }) => process)).toEqual(['git', 'kube-apiserver', 'source-controller']);
    expect(report.drift?.length).toBeGreaterThan(2);
    expect(report.drift?.filter(({ restored }) => !restored)).toEqual([]);
    expect(code).toBe(0);
    expect(enginePrograms()).toEqual(before);
  });
});

/** Processes of the engine that this machine runs now. */
function enginePrograms(): string[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const commands = ids.map((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')[0] ?? '';
    } catch {
      return '';
    }
  });
  return commands.filter((command) => command.includes('/strata/engine/')).sort();
}
