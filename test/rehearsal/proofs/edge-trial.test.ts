import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edgeTrials, speaksOf } from '../../../rehearsal/proofs/edge-trial.ts';
import type { EdgeTrial } from '../../../rehearsal/proofs/edge-trial.ts';
import { compileCluster } from '../../../src/cli/compile-cluster.ts';
import type { Plan } from '../../../src/model/plan.ts';

async function planOf(name: string): Promise<Plan> {
  const compiled = await compileCluster(join(import.meta.dirname, '..', '..', 'fixtures', 'rehearsal', name), name);
  if ('failure' in compiled) throw new Error('the fixture does not compile');
  return compiled.plan;
}

const trials = [...edgeTrials(await planOf('small')), ...edgeTrials(await planOf('needs'))];

function find(kind: EdgeTrial['edge']['kind'], unit: string): EdgeTrial['edge'] {
  const found = trials.find((trial) => trial.edge.kind === kind && trial.unit === unit);
  if (found === undefined) throw new Error(`no edge of kind "${kind}" from "${unit}"`);
  return found.edge;
}

describe('the edges between units', () => {
  test('are those that follow from objects, through externals too', () => {
    expect(trials.map(({ unit, needs, edge }) => [unit, edge.kind, needs])).toContainEqual([
      'condition',
      'condition',
      'metrics',
    ]);
    expect(trials.filter(({ edge, unit, needs }) => edge.explicit || unit === needs)).toEqual([]);
  });

  test.each<[EdgeTrial['edge']['kind'], string, string]>([
    ['namespace', 'accounts', 'namespaces "shop" not found'],
    ['crd', 'configs', 'no matches for kind "Certificate" in version "cert-manager.io/v1"'],
    ['webhook', 'rules', 'Internal error occurred: failed calling webhook "gate.example.com": no endpoints'],
    ['secret', 'apps', 'MountVolume.SetUp failed for volume "tls" : secret "shop-tls" not found'],
    ['storage-class', 'archive', 'storageclass.storage.k8s.io "slow" not found'],
    ['priority-class', 'urgent', 'no PriorityClass with name urgent was found'],
    ['condition', 'condition', 'it relies on what the backend holds: not there yet'],
    ['source', 'controllers', 'HelmRepository "jetstack" not found'],
  ])('%s of "%s" is what is spoken of in: %s', (kind, unit, complaint) => {
    expect(speaksOf(find(kind, unit), complaint)).toBe(true);
  });

  test.each<[EdgeTrial['edge']['kind'], string, string]>([
    ['namespace', 'accounts', 'namespaces "shopping" not found'],
    ['namespace', 'accounts', 'namespaces "my-shop" not found'],
    ['crd', 'configs', 'no matches for kind "Gateway" in version "gateway.networking.k8s.io/v1"'],
    ['webhook', 'rules', 'namespaces "shop" not found'],
    ['secret', 'apps', 'secret "shop-tls-old" not found'],
  ])('%s of "%s" is something else than: %s', (kind, unit, complaint) => {
    expect(speaksOf(find(kind, unit), complaint)).toBe(false);
  });
});
