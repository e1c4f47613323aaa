import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { planOfFixture, projectOfFixture, rehearseTree, writeTree } from '../support/rehearse-fixture.ts';

/** Needed for nothing else: everything up to the accounts is enough to be Ready. */
const units = ['namespaces', 'repositories', 'accounts'];

function keepUnits(plan: Plan, names: readonly string[]): Plan {
  return {
    ...plan,
    units: plan.units.filter(({ name }) => names.includes(name)),
    resources: plan.resources.filter(({ unit }) => names.includes(unit)),
  };
}

test('another revision deletes exactly what it no longer holds', async () => {
  const plan = await planOfFixture('small');
  const tree = mkdtempSync(join(tmpdir(), 'tree-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', tree, '-c', 'user.name=x', '-c', 'user.email=x@localhost', ...args]);
  const commit = (holds: readonly string[]) => {
    for (const name of readdirSync(tree)) if (name !== '.git') rmSync(join(tree, name), { recursive: true });
    writeTree(tree, keepUnits(plan, holds));
    git('add', '--all');
    git('commit', '--quiet', '--message', holds.join(' '));
  };
  try {
    git('init', '--quiet');
    commit(['namespaces', 'repositories']);
    commit(units);
    const { report } = await rehearseTree({
      project: projectOfFixture('small'),
      cluster: 'small',
      tree,
      until: 'accounts',
      prune: 'HEAD~1',
      timeoutSeconds: 240,
      requeueDependency: '3s',
    });
    expect(report.prune).toEqual({
      revision: 'HEAD~1',
      deleted: ['Kustomization flux-system/accounts', 'ServiceAccount shop/shop'],
      created: [],
      notes: [],
    });
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
});
