import { describe, expect, it } from 'vitest';
import { chartOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import { retiredSoftware } from '../../../src/passes/check/retired-software.ts';

const retired = { since: '2026-03', successor: 'a Gateway API implementation such as Cilium’s' };
const platform = (release: object) => ({
  units: {
    one: [
      namespaceOf('web'),
      repositoryOf('web', 'ingress-nginx'),
      releaseOf('web', 'ingress', chartOf('ingress-nginx', []), release),
    ],
  },
});

describe('retired-software', () => {
  it('warns and names the successor', () => {
    expect(diagnosticsOf(retiredSoftware, platform({ retired }))).toMatchObject([
      {
        code: 'retired-software',
        severity: 'warning',
        resource: 'helm.toolkit.fluxcd.io/HelmRelease/web/ingress',
        message:
          '"HelmRelease web/ingress" installs chart "ingress-nginx" 1.0.0, whose software is no longer maintained since 2026-03.',
        remedy: 'Move to a Gateway API implementation such as Cilium’s.',
      },
    ]);
  });

  it.each([
    ['a maintained chart', platform({})],
    ['objects without a chart', { units: { one: [namespaceOf('ingress-nginx')] } }],
  ])('is silent about %s', (_what, props) => expect(foundBy(retiredSoftware, props)).toEqual([]));
});
