import { describe, expect, it } from 'vitest';
import { cilium } from '../../../../imports/charts/cilium/index.ts';
import {
  chartSource,
  coreDns,
  defineCluster,
  flux,
  git,
  Layer,
  noInputs,
  type ImportedChart,
} from '../../../../src/authoring/index.ts';
import { compile } from '../../../../src/compile.ts';
import { iamRole } from '../../../../charts/externals/aws.ts';
import { Network } from '../../../../clusters/linksphere/layers/network.ts';

const root = new URL('../../../..', import.meta.url).pathname;
const role = iamRole('123456789012', 'cilium');
const ranges = { controlPlane: ['10.0.255.0/28'], loadBalancers: ['10.0.240.0/24'] };
const repository = { kind: 'HelmRepository', namespace: 'kube-system', name: 'cilium' } as const;

/** A network and, as the seed orders them, the repositories after it. */
function compileNetwork(readsLaterRepository: boolean) {
  const engine = flux('2.9', { source: git('https://example.com/platform.git'), stages: 'strict' });
  return compile(
    defineCluster({
      name: 'demo',
      kubernetes: '1.36',
      engine,
      externals: [coreDns(), role],
      platform(cluster) {
        if (readsLaterRepository) cluster.useChartSources({ of: () => repository });
        new Network(cluster, { ranges, cilium: { mode: 'eni', operatorRole: role, adopt: true } });
        const repositories = new Layer(cluster, 'infra-repositories');
        if (readsLaterRepository) chartSource(repositories, cilium as ImportedChart, repository);
      },
    }),
    noInputs,
    root,
  );
}

describe('Network', () => {
  it('starts with its plugin, whose operator brings what ranges and policies are made of', () => {
    const { plan, diagnostics } = compileNetwork(false);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan.units.map(({ name, dependsOn }) => [name, ...dependsOn])).toEqual([
      ['infra-network-base'],
      ['infra-network-config', 'infra-network-base'],
      ['infra-network-policies', 'infra-network-base'],
    ]);
  });

  it('never starts in the order that the seed draws: its chart would come from a stage that waits for it', () => {
    const { diagnostics, files } = compileNetwork(true);
    const deadlock = diagnostics.find(({ code }) => code === 'deadlock');
    expect(deadlock?.resource).toBe('helm.toolkit.fluxcd.io/HelmRelease/kube-system/cilium');
    expect((deadlock?.chain ?? []).map(({ text }) => text)).toEqual([
      'needs its source, HelmRepository kube-system/cilium, in unit "infra-repositories"',
      'which starts after "infra-network-base": strict stages say so',
    ]);
    expect(files).toEqual([]);
  });
});
