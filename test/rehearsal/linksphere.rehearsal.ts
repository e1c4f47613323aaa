import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rehearseTree } from '../support/rehearse-fixture.ts';

/** As a user runs it: Flux' own intervals, the committed tree, stand-ins unless there is a mirror. */
test('linksphere goes from an empty cluster to all Ready, every unit in the compiled order', async () => {
  const mirror = process.env['STRATA_MIRROR'] || undefined;
  const project = join(import.meta.dirname, '..', '..');
  const { code, report } = await rehearseTree({
    project,
    cluster: 'linksphere',
    timeoutSeconds: 20 * 60,
    ...(mirror === undefined ? {} : { mirror }),
  });
  expect(report.unready).toEqual([]);
  expect(report.order.disagreements).toEqual([]);
  expect(report.outcome).toBe('ready');
  expect(code).toBe(0);
});
