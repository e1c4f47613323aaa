import { describe, expect, it } from 'vitest';
import { coreDns, Layer, storageClass, secretHandle } from '../../../src/authoring/index.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';
import { FluxMonitor } from '../../../charts/delivery/flux-monitor.ts';
import { FluxTraffic } from '../../../charts/delivery/flux-traffic.ts';
import { Metrics, type MetricsProps } from '../../../charts/observability/metrics.ts';

const gp3 = storageClass('gp3');
const namespace = { name: 'monitoring' };
const administrator = secretHandle({
  namespace: 'monitoring',
  name: 'administrator',
  keys: ['admin-user', 'admin-password'],
});

function planOf(props: Partial<MetricsProps> = {}, more: (layer: Layer, metrics: Metrics) => void = () => {}) {
  return planOfPlatform(
    (cluster) => {
      const layer = new Layer(cluster, 'monitoring');
      more(
        layer,
        new Metrics(layer, {
          namespace,
          retention: '15d',
          storageClass: gp3,
          storageSize: '50Gi',
          administrator,
          ...props,
        }),
      );
    },
    { externals: [coreDns(), gp3] },
  );
}
const values = (path: string, props: Partial<MetricsProps> = {}) =>
  fieldOf(planOf(props), 'HelmRelease monitoring/kube-prometheus-stack', `spec.values.${path}`);

describe('Metrics', () => {
  it('sees monitors and rules wherever they are', () => {
    expect(values('prometheus.prometheusSpec')).toMatchObject({
      retention: '15d',
      podMonitorSelectorNilUsesHelmValues: false,
      serviceMonitorSelectorNilUsesHelmValues: false,
      ruleSelectorNilUsesHelmValues: false,
    });
  });

  it('takes Grafana’s administrator from the Secret it is given', () => {
    expect(values('grafana.admin')).toEqual({
      existingSecret: 'administrator',
      userKey: 'admin-user',
      passwordKey: 'admin-password',
    });
  });

  it('leaves out a control plane that is out of reach, and watches one that is not', () => {
    expect(values('kubeEtcd')).toEqual({ enabled: false });
    expect(values('kubeEtcd', { managedControlPlane: false })).toBeUndefined();
  });

  it('declares who reads what: Prometheus its targets and the name servers, Grafana its sources', () => {
    const told = planOf().flows.map(
      ({ from, to, ports }) =>
        `${from.title.split('/')[1]} ${to.title.split('/')[1] ?? to.title} ${ports.map(({ port }) => port).join(' ')}`,
    );
    expect(told).toContain('kube-prometheus-stack-prometheus kube-prometheus-stack-kube-state-metrics 8080');
    expect(told).toContain('kube-prometheus-stack-prometheus coredns 9153');
    expect(told).toContain('kube-prometheus-stack-grafana kube-prometheus-stack-prometheus 9090');
  });
});

describe('FluxMonitor', () => {
  it('scrapes every controller that bootstrap installs, on the port of its metrics', () => {
    const plan = planOf(
      {},
      (layer, { prometheus }) => new FluxMonitor(layer, { namespace, prometheus, flux: new FluxTraffic(layer) }),
    );
    const apps = fieldOf(plan, 'PodMonitor monitoring/flux', 'spec.selector.matchExpressions.0.values');
    expect(apps).toContain('source-controller');
    const scraped = plan.flows.filter(
      ({ to, ports }) => 'namespace' in to && to.namespace === 'flux-system' && ports[0]?.port === 8080,
    );
    expect(scraped.map(({ to }) => to.title)).toEqual(apps);
  });
});

describe('FluxTraffic', () => {
  const plan = planOfPlatform((cluster) => new FluxTraffic(new Layer(cluster, 'network')));
  const sendersTo = (title: string) => plan.flows.filter(({ to }) => to.title === title).map(({ from }) => from.title);

  it('lets those fetch artifacts that work with them', () => {
    expect(sendersTo('source-controller')).toEqual([
      'kustomize-controller',
      'helm-controller',
      'image-automation-controller',
    ]);
  });

  it('lets all report events but the one that receives them', () => {
    expect(sendersTo('notification-controller')).toEqual([
      'source-controller',
      'kustomize-controller',
      'helm-controller',
      'image-reflector-controller',
      'image-automation-controller',
    ]);
  });
});
