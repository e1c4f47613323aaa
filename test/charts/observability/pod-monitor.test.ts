import { describe, expect, it } from 'vitest';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';
import { Component, Layer, podsWith, world } from '../../../src/authoring/index.ts';
import { scrape, scrapeAll } from '../../../charts/observability/pod-monitor.ts';
import type { ScrapeTarget } from '../../../charts/scrape-target.ts';

const prometheus = podsWith({ name: 'monitoring' }, { app: 'prometheus' }, 'prometheus');
const pods = podsWith({ name: 'vault' }, { app: 'vault' }, 'vault');

const planOf = (target: Omit<ScrapeTarget, 'name'>) =>
  planOfPlatform((cluster) => {
    scrape(new Layer(cluster, 'monitoring'), { name: 'monitoring' }, prometheus, { name: 'vault', ...target });
  });

describe('scrape', () => {
  it('makes a monitor of the pods where they are, and lets Prometheus through to the very port', () => {
    const plan = planOf({
      pods,
      port: { name: 'http', port: 8200 },
      path: '/v1/sys/metrics',
      params: { format: ['prometheus'] },
    });
    expect(fieldOf(plan, 'PodMonitor monitoring/vault', 'spec')).toEqual({
      namespaceSelector: { matchNames: ['vault'] },
      selector: { matchLabels: { app: 'vault' } },
      podMetricsEndpoints: [{ port: 'http', path: '/v1/sys/metrics', params: { format: ['prometheus'] } }],
    });
    expect(plan.flows).toMatchObject([
      { from: { title: 'prometheus' }, to: { title: 'vault' }, ports: [{ port: 8200 }] },
    ]);
  });

  it('names a port by its number where it has no name', () => {
    const plan = planOf({ pods, port: { port: 9100 } });
    expect(fieldOf(plan, 'PodMonitor monitoring/vault', 'spec.podMetricsEndpoints')).toEqual([{ portNumber: 9100 }]);
  });

  it('refuses what are no pods', () => {
    expect(() => planOf({ pods: world, port: { port: 1 } })).toThrow('scrape target "vault" is not pods');
  });
});

describe('scrapeAll', () => {
  it('finds every component that has targets, whatever it is and whenever it is made', () => {
    class Shop extends Component {
      readonly scrapeTargets = [{ name: 'shop', pods, port: { name: 'metrics', port: 9000 } }];
    }
    const plan = planOfPlatform((cluster) => {
      scrapeAll(new Layer(cluster, 'monitoring'), { name: 'monitoring' }, prometheus);
      const apps = new Layer(cluster, 'apps');
      new Component(apps, 'page');
      new Shop(new Component(apps, 'group'), 'shop');
    });
    expect(plan.resources.map(({ id, unit }) => `${id} in ${unit}`)).toEqual([
      'monitoring.coreos.com/PodMonitor/monitoring/shop in monitoring',
    ]);
  });
});
