import { describe, expect, it } from 'vitest';
import { fieldOf, namesOf, planOfPlatform } from '../support/objects-of.ts';
import { Layer } from '../../../src/authoring/index.ts';
import { NetworkPolicies } from '../../../charts/networking/network-policies.ts';
import { TrialNamespace } from '../../../charts/apps/trial-namespace.ts';

describe('TrialNamespace', () => {
  const plan = planOfPlatform((cluster) => {
    const policies = new NetworkPolicies(new Layer(cluster, 'network'));
    new TrialNamespace(new Layer(cluster, 'apps'), 'trials', policies);
  });

  it('is small, strict and cut off', () => {
    expect(namesOf(plan).sort()).toEqual([
      'CiliumNetworkPolicy trials/default-deny',
      'LimitRange trials/trials',
      'Namespace trials',
      'ResourceQuota trials/trials',
    ]);
    expect(fieldOf(plan, 'Namespace trials', 'metadata.labels')).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'restricted',
    });
    expect(fieldOf(plan, 'ResourceQuota trials/trials', 'spec.hard')).toMatchObject({ 'services.loadbalancers': '0' });
  });

  it('gives every container requests and limits, without which its quota would refuse it', () => {
    expect(fieldOf(plan, 'LimitRange trials/trials', 'spec.limits.0')).toMatchObject({
      type: 'Container',
      default: { memory: '256Mi' },
      defaultRequest: { cpu: '50m', memory: '64Mi' },
    });
  });
});
