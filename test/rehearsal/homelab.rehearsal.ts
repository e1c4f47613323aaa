import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rehearseTree } from '../support/rehearse-fixture.ts';

/** The committed trees, decrypted by kustomize-controller itself; stand-ins unless there is a mirror of the charts. */
test.each(['staging', 'production'])(
  'homelab-%s goes from an empty cluster to all Ready, with real decryption',
  async (environment) => {
    const mirror = process.env['STRATA_MIRROR'] || undefined;
    const project = join(import.meta.dirname, '..', '..');
    const { code, report } = await rehearseTree({
      project,
      cluster: `homelab-${environment}`,
      timeoutSeconds: 20 * 60,
      ageKeyFile: join(project, 'test/fixtures/homelab', `${environment}.agekey`),
      ...(mirror === undefined ? {} : { mirror }),
    });
    expect(report.unready).toEqual([]);
    expect(report.order.disagreements).toEqual([]);
    expect(report.outcome).toBe('ready');
    expect(code).toBe(0);
  },
);
