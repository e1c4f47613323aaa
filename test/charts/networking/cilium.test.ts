import { describe, expect, it } from 'vitest';
import { Cilium, type CiliumProps } from '../../../charts/networking/cilium.ts';
import { iamRole } from '../../../charts/externals/aws.ts';
import { coreDns, Layer } from '../../../src/authoring/index.ts';
import { fieldOf, namesOf, planOfPlatform } from '../support/objects-of.ts';

const role = iamRole('123456789012', 'cilium');

function planOf(props: CiliumProps) {
  return planOfPlatform((cluster) => new Cilium(new Layer(cluster, 'network'), props), {
    externals: [coreDns(), role],
  });
}

describe('Cilium', () => {
  it('gives pods addresses of the VPC in ENI mode, and relies on the operator’s role', () => {
    const plan = planOf({ mode: 'eni', operatorRole: role, adopt: true });
    const values = fieldOf(plan, 'HelmRelease kube-system/cilium', 'spec.values');
    expect(values).toMatchObject({
      cluster: { name: 'demo' },
      eni: { enabled: true, iamRole: 'arn:aws:iam::123456789012:role/cilium' },
      ipam: { mode: 'eni' },
      routingMode: 'native',
      encryption: { enabled: true, type: 'wireguard' },
    });
    expect(values).not.toHaveProperty('kubeProxyReplacement');
    expect(plan.edges.map(({ from, to }) => [from, to])).toContainEqual([
      'helm.toolkit.fluxcd.io/HelmRelease/kube-system/cilium',
      'external:iam-role-cilium',
    ]);
    // Hubble's certificates come from a hook that Helm runs only after it has waited.
    expect(fieldOf(plan, 'HelmRelease kube-system/cilium', 'spec.install.disableWait')).toBe(true);
  });

  it('replaces kube-proxy and announces addresses in L2 mode', () => {
    const plan = planOf({
      mode: 'l2',
      apiServer: { host: 'localhost', port: 7445 },
      talos: true,
      adopt: true,
      encryption: 'none',
    });
    const values = fieldOf(plan, 'HelmRelease kube-system/cilium', 'spec.values');
    expect(values).toMatchObject({
      kubeProxyReplacement: true,
      k8sServiceHost: 'localhost',
      k8sServicePort: 7445,
      l2announcements: { enabled: true },
      cgroup: { autoMount: { enabled: false } },
    });
    expect(
      fieldOf(plan, 'HelmRelease kube-system/cilium', 'spec.values.securityContext.capabilities.ciliumAgent'),
    ).not.toContain('SYS_MODULE');
    expect(values).not.toHaveProperty('encryption');
    expect(values).not.toHaveProperty('eni');
  });

  it('is marked as adopted with the values that bootstrap uses, and brings its own repository', () => {
    const plan = planOf({ mode: 'eni', operatorRole: role, adopt: true });
    const release = plan.resources.find((resource) => resource.kind === 'HelmRelease')?.release;
    expect(release).toMatchObject({ name: 'cilium', namespace: 'kube-system', adopted: true });
    expect(namesOf(plan)).toEqual(['HelmRelease kube-system/cilium', 'HelmRepository kube-system/cilium']);
  });

  it('refuses a role that the cluster does not declare', () => {
    const undeclared = iamRole('123456789012', 'other');
    expect(() => planOf({ mode: 'eni', operatorRole: undeclared, adopt: true })).toThrow(
      "not among the cluster's externals",
    );
  });
});
