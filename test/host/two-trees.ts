import type { OutputFile } from '../../src/model/output-file.ts';
import { emitFlux } from '../../src/emit/flux/emit-flux.ts';
import { planOf } from '../support/plan-of.ts';

interface ClusterFiles {
  readonly cluster: string;
  readonly files: readonly OutputFile[];
}

/** What two clusters compile to before and after a change that adds, changes and removes objects, units and a whole cluster's tree. */
export const trees: Readonly<Record<'old' | 'new', readonly ClusterFiles[]>> = {
  old: [tree('one', { base: ['a', 'b', 'c'], leaving: ['d', 'e'] }, 'old')],
  new: [
    tree('one', { base: ['b', 'c', 'f', 'g'], coming: ['h', 'i'] }, 'new'),
    tree('two', { base: ['a', 'b'], apps: ['c'] }, 'new'),
  ],
};

function tree(cluster: string, units: Readonly<Record<string, readonly string[]>>, value: string): ClusterFiles {
  const objects = Object.entries(units).map(([unit, names]) => [
    unit,
    names.map((name) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace: 'apps' },
      data: { value: name === 'c' ? 'same' : value },
    })),
  ]);
  const plan = planOf({ target: { name: cluster }, units: Object.fromEntries(objects) as Record<string, never> });
  return { cluster, files: emitFlux(plan) };
}
