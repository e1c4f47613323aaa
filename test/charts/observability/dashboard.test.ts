import { describe, expect, it } from 'vitest';
import { Dashboard } from '../../../charts/observability/dashboard.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';
import { Layer } from '../../../src/authoring/index.ts';

describe('Dashboard', () => {
  const plan = planOfPlatform((cluster) => {
    new Dashboard(new Layer(cluster, 'monitoring'), 'dashboard-shop', {
      namespace: { name: 'monitoring' },
      title: 'Shop',
      panels: [
        { title: 'Requests', query: 'sum(rate(requests_total[5m]))', legend: '{{code}}', unit: 'reqps' },
        { title: 'Log', query: '{namespace="shop"}', source: 'loki' },
        { title: 'Errors', query: 'sum(rate(errors_total[5m]))' },
      ],
    });
  });
  const data = fieldOf(plan, 'ConfigMap monitoring/dashboard-shop', 'data') as Readonly<Record<string, string>>;
  const json: unknown = JSON.parse(data['shop.json'] ?? '');

  it('is found by Grafana’s sidecar', () => {
    expect(fieldOf(plan, 'ConfigMap monitoring/dashboard-shop', 'metadata.labels.grafana_dashboard')).toBe('1');
  });

  it('asks the right source, two panels in a row', () => {
    expect(json).toMatchObject({
      uid: 'dashboard-shop',
      title: 'Shop',
      panels: [
        {
          id: 1,
          type: 'timeseries',
          datasource: { uid: 'prometheus' },
          gridPos: { x: 0, y: 0 },
          targets: [{ legendFormat: '{{code}}' }],
        },
        { id: 2, type: 'logs', datasource: { uid: 'loki' }, gridPos: { x: 12, y: 0 } },
        { id: 3, gridPos: { x: 0, y: 8 } },
      ],
    });
  });
});
