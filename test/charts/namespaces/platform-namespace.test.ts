import { describe, expect, it } from 'vitest';
import { PlatformNamespace } from '../../../charts/namespaces/platform-namespace.ts';
import { Layer } from '../../../src/authoring/index.ts';
import { fieldOf, namesOf, planOfPlatform } from '../support/objects-of.ts';

describe('PlatformNamespace', () => {
  it('is a namespace at its level of Pod Security, with quota and defaults only where they are said', () => {
    const plan = planOfPlatform((cluster) => {
      const layer = new Layer(cluster, 'namespaces');
      new PlatformNamespace(layer, 'tools', { podSecurity: 'privileged' });
      new PlatformNamespace(layer, 'shop', {
        podSecurity: 'restricted',
        quota: { pods: '10' },
        labels: { team: 'shop' },
        containerDefaults: { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '1', memory: '64Mi' } },
      });
    });
    expect(namesOf(plan)).toEqual([
      'LimitRange shop/shop',
      'Namespace shop',
      'Namespace tools',
      'ResourceQuota shop/shop',
    ]);
    expect(fieldOf(plan, 'Namespace shop', 'metadata.labels')).toEqual({
      team: 'shop',
      'pod-security.kubernetes.io/enforce': 'restricted',
      'pod-security.kubernetes.io/warn': 'restricted',
    });
    expect(fieldOf(plan, 'LimitRange shop/shop', 'spec.limits')).toEqual([
      { type: 'Container', defaultRequest: { cpu: '10m', memory: '16Mi' }, default: { cpu: '1', memory: '64Mi' } },
    ]);
  });
});
