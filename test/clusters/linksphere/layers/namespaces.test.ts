import { describe, expect, it } from 'vitest';
import { createNamespaces } from '../../../../clusters/linksphere/layers/namespaces.ts';
import { fieldOf, namesOf, planOfPlatform } from '../../../charts/support/objects-of.ts';

describe('createNamespaces', () => {
  it('makes a namespace at its level of Pod Security, with quota and defaults only where they are said', () => {
    const plan = planOfPlatform((cluster) =>
      createNamespaces(cluster, 'namespaces', {
        tools: { podSecurity: 'privileged' },
        shop: {
          podSecurity: 'restricted',
          quota: { pods: '10' },
          labels: { team: 'shop' },
          containerDefaults: { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '1', memory: '64Mi' } },
        },
      }),
    );
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

  it('hands each out under its name', () => {
    let names: string[] = [];
    planOfPlatform((cluster) => {
      const namespaces = createNamespaces(cluster, 'namespaces', {
        one: { podSecurity: 'baseline' },
        two: { podSecurity: 'baseline' },
      });
      names = [namespaces.one.name, namespaces.two.name];
    });
    expect(names).toEqual(['one', 'two']);
  });
});
