import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileCluster } from '../../src/cli/compile-cluster.ts';
import { projectWithImports, rehearseTree, writeTree } from '../support/rehearse-fixture.ts';

let project = '';
beforeAll(() => {
  project = projectWithImports('operators');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Under the schemas of their real definitions: what understudies say of a resource must be what its API takes. */
test('databases, brokers, caches, pipelines and policies become Ready, and so does what uses what their operators make', async () => {
  const compiled = await compileCluster(project, 'operators');
  if ('failure' in compiled) throw new Error('the fixture does not compile');
  expect(compiled.diagnostics).toEqual([]);
  const tree = mkdtempSync(join(project, 'tree-'));
  writeTree(tree, compiled.plan);
  const { code, report } = await rehearseTree({
    project,
    cluster: 'operators',
    tree,
    requeueDependency: '3s',
    concurrent: 12,
    timeoutSeconds: 300,
  });
  expect([report.unready, report.order.disagreements]).toEqual([[], []]);
  const kinds = [
    'constraints.gatekeeper.sh/RequiredLabels',
    'kafka.strimzi.io/KafkaNodePool',
    'tekton.dev/Pipeline',
    'tekton.dev/Task',
  ];
  expect(report.notes).toEqual([
    `not simulated, and taken as Ready where nothing gives them a status: ${kinds.join(', ')}`,
  ]);
  expect([code, report.outcome]).toEqual([0, 'ready']);
});
