import { describe, expect, it } from 'vitest';
import linksphere from '../../clusters/linksphere/cluster.ts';
import { defineCluster, flux } from '../../src/authoring/index.ts';
import { compile } from '../../src/compile.ts';
import { committedInputs } from '../support/recorded-renderings.ts';

const root = new URL('../..', import.meta.url).pathname;
const { source } = linksphere.engine;
const { plan, diagnostics, files } = compile(
  defineCluster({ ...linksphere, engine: flux('2.9', { source, stages: 'strict', namespace: 'gitops' }) }),
  committedInputs('linksphere'),
  root,
);

describe('a platform whose engine lives in a namespace of its own choice', () => {
  it('refers to nothing that is not there', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan.unmet).toEqual([]);
  });

  it('names that namespace, and that of the bootstrapped repository, nowhere else', () => {
    const naming = files.filter(({ content }) => content.includes('flux-system'));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('reads the own repository by the name that bootstrap gives it there', () => {
    const contentOf = (end: string) => files.find(({ path }) => path.endsWith(end))?.content ?? '';
    for (const end of [
      'helmrelease_production_linksphere.yaml',
      'units/infra-configs.yaml',
      'imageupdateautomation_gitops_linksphere.yaml',
    ])
      expect(contentOf(end)).toMatch(/sourceRef:\n\s+kind: GitRepository\n\s+name: gitops/);
  });
});
