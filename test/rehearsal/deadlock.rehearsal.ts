import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCluster } from '../../src/cli/compile-cluster.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { formatNode } from '../../src/model/identity.ts';
import type { ResourceId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import { planWithOrder } from '../support/plan-with-order.ts';
import { projectAround } from '../support/project-around.ts';
import { rehearseTree, writeTree } from '../support/rehearse-fixture.ts';
import type { Rehearsed } from '../support/rehearse-fixture.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const fixture = join(fixtures, 'mistakes', 'deadlock', 'cluster.ts');

/** The very fixture that the check's own test compiles: the seed's order, the network before the repositories. */
describe('the order that check refuses', () => {
  let folder = '';
  let plan: Plan;
  let diagnostic: Diagnostic;

  beforeAll(async () => {
    folder = projectAround(fixture, 'mistake');
    // Bootstrap installs the network first: what it makes must be known.
    cpSync(join(fixtures, 'rehearsal', 'deadlock', 'renderings'), join(folder, 'clusters', 'mistake', 'renderings'), {
      recursive: true,
    });
    const compiled = await compileCluster(folder, 'mistake');
    if ('failure' in compiled) throw new Error('the fixture does not compile');
    const found = compiled.diagnostics.find(({ code, severity }) => code === 'deadlock' && severity === 'error');
    if (found === undefined) throw new Error('the check finds no deadlock');
    plan = compiled.plan;
    diagnostic = found;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('never starts where its stages alone are kept: the release waits for the source that the diagnostic names', async () => {
    const { code, report } = await rehearse(planWithOrder(plan, stagesOf(plan)));
    expect([code, report.outcome]).toEqual([1, 'timeout']);
    const started = report.units.filter(({ startedAt }) => startedAt !== undefined).map(({ name }) => name);
    expect(started.sort()).toEqual(['infra-namespaces', 'infra-network']);
    expectDeadlockAt(report);
    const [release, source = ''] = objectsIn(diagnostic);
    expect(report.unready.find(({ object }) => object === release)?.chain).toEqual([
      expect.stringContaining(`needs ${source} `),
    ]);
  });

  test('never starts as it would be compiled without checks: two units wait for each other', async () => {
    const { code, report } = await rehearse(plan);
    expect([code, report.outcome]).toEqual([1, 'timeout']);
    expect(report.units.filter(({ startedAt }) => startedAt !== undefined).map(({ name }) => name)).toEqual([
      'infra-namespaces',
    ]);
    expectDeadlockAt(report);
  });

  /** What the engine never made Ready, of the tree's own objects, is what the diagnostic names, and nothing else. */
  function expectDeadlockAt(report: Rehearsed['report']): void {
    const tree = new Set(plan.resources.map(({ id }) => formatNode(id)));
    const stuck = report.unready.map(({ object }) => object).filter((object) => tree.has(object));
    expect(stuck.sort()).toEqual(objectsIn(diagnostic).toSorted());
    const neverReady = report.units.filter(({ readyAt }) => readyAt === undefined).map(({ name }) => name);
    expect(neverReady.sort()).toEqual(unitsIn(diagnostic, plan).toSorted());
  }

  async function rehearse(applied: Plan): Promise<Rehearsed> {
    const tree = mkdtempSync(join(folder, 'tree-'));
    // The emitter knows no checks: it writes what the plan says.
    writeTree(tree, applied);
    return rehearseTree({ project: folder, cluster: 'mistake', tree, requeueDependency: '3s', timeoutSeconds: 45 });
  }
});

/** The order that strict stages say, without what is derived. */
function stagesOf({ units, order }: Plan): Record<string, readonly string[]> {
  return Object.fromEntries(
    units.map(({ name }) => [name, order.filter(({ from }) => from === name).map(({ to }) => to)]),
  );
}

/** Objects that a diagnostic is about and names in its chain, as people read them. */
function objectsIn({ resource, chain = [] }: Diagnostic): string[] {
  const named = chain.flatMap(({ text }) => text.match(/[A-Z]\w+ [\w.-]+\/[\w.-]+/g) ?? []);
  return [...new Set([formatNode(resource as ResourceId), ...named])];
}

/** Units whose names the chain quotes, and the one that holds what the diagnostic is about. */
function unitsIn({ resource, chain = [] }: Diagnostic, { resources }: Plan): string[] {
  const quoted = chain.flatMap(({ text }) => [...text.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name));
  return [...new Set([...resources.filter(({ id }) => id === resource).map(({ unit }) => unit), ...quoted])];
}
