import { describe, expect, it } from 'vitest';
import { FluxDashboard } from '../../../charts/delivery/flux-dashboard.ts';
import { Layer } from '../../../src/authoring/index.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';

describe('FluxDashboard', () => {
  it('stands beside Flux, and does not let everybody in', () => {
    const plan = planOfPlatform((cluster) => new FluxDashboard(new Layer(cluster, 'controllers')));
    expect(fieldOf(plan, 'HelmRelease flux-system/flux-operator', 'spec.values.web')).toEqual({
      enabled: true,
      networkPolicy: { create: false },
    });
  });
});
