import type { Construct } from 'constructs';
import { kubePrometheusStack } from '../../imports/charts/kube-prometheus-stack/index.ts';
import {
  Cluster,
  Component,
  declareFlow,
  HelmRelease,
  type SecretHandle,
  type ServiceHandle,
  type StorageClassHandle,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import { clusterDns } from '../networking/cluster-dns.ts';

export interface MetricsProps {
  readonly namespace: NamespaceHandle;
  /** How long Prometheus keeps samples, as a Go duration with days (`15d`). */
  readonly retention: string;
  readonly storageClass: StorageClassHandle;
  /** Of Prometheus. */
  readonly storageSize: string;
  /** Grafana's administrator. */
  readonly administrator: SecretHandle<'admin-user' | 'admin-password'>;
  /** Further sources that Grafana shows. @default only Prometheus and Alertmanager */
  readonly dataSources?: readonly DataSource[];
  /**
   * Whether the provider runs the control plane, out of reach of Prometheus.
   * @default true
   */
  readonly managedControlPlane?: boolean;
}

/** A source of Grafana and the Service behind it. */
export interface DataSource {
  readonly name: string;
  readonly type: 'loki' | 'tempo';
  readonly service: ServiceHandle;
  /** Name of the port that answers queries. */
  readonly port: string;
}

/** Prometheus, Alertmanager and Grafana (kube-prometheus-stack). */
export class Metrics extends Component {
  readonly release: HelmRelease<object>;
  readonly prometheus: ServiceHandle;
  readonly grafana: ServiceHandle;
  readonly namespace: NamespaceHandle;

  constructor(scope: Construct, props: MetricsProps) {
    super(scope, 'metrics');
    this.namespace = props.namespace;
    const managed = props.managedControlPlane ?? true;
    const release = new HelmRelease(this, kubePrometheusStack, {
      namespace: props.namespace,
      timeout: '15m',
      values: {
        ...(managed ? controlPlaneValues : {}),
        prometheus: { prometheusSpec: prometheusValues(props) },
        alertmanager: { alertmanagerSpec: { storage: claim(props.storageClass, '2Gi') } },
        grafana: grafanaValues(props),
      },
    });
    this.release = release;
    this.prometheus = release.service('prometheus');
    this.grafana = release.service('grafana');
    const alertmanager = release.service('alertmanager');

    const scraped = [
      this.prometheus,
      this.grafana,
      alertmanager,
      release.service('kubeStateMetrics'),
      release.service('operator'),
    ];
    for (const to of scraped) declareFlow(this, { from: this.prometheus, to, reason: 'Prometheus scrapes' });
    declareFlow(this, {
      from: this.prometheus,
      to: alertmanager,
      ports: ['http-web'],
      reason: 'Prometheus sends alerts',
    });
    declareFlow(this, {
      from: this.prometheus,
      to: clusterDns(Cluster.of(this)),
      ports: [9153],
      reason: 'Prometheus scrapes',
    });
    const own = [this.prometheus, alertmanager].map((service) => ({ service, port: 'http-web' }));
    for (const { service: to, port } of [...own, ...(props.dataSources ?? [])])
      declareFlow(this, { from: this.grafana, to, ports: [port], reason: 'Grafana reads its sources' });
  }
}

const controlPlaneValues = {
  kubeControllerManager: { enabled: false },
  kubeScheduler: { enabled: false },
  kubeEtcd: { enabled: false },
  kubeProxy: { enabled: false },
};

/** Monitors and rules count wherever they are, not only those that this release brings. */
function prometheusValues({ retention, storageClass, storageSize }: MetricsProps) {
  return {
    retention,
    storageSpec: claim(storageClass, storageSize),
    ruleSelectorNilUsesHelmValues: false,
    serviceMonitorSelectorNilUsesHelmValues: false,
    podMonitorSelectorNilUsesHelmValues: false,
    probeSelectorNilUsesHelmValues: false,
    scrapeConfigSelectorNilUsesHelmValues: false,
    resources: { requests: { cpu: '500m', memory: '2Gi' }, limits: { memory: '4Gi' } },
  };
}

function grafanaValues({ administrator, dataSources = [] }: MetricsProps) {
  const user = administrator.key('admin-user').ref;
  const password = administrator.key('admin-password').ref;
  return {
    admin: { existingSecret: user.name, userKey: user.key, passwordKey: password.key },
    additionalDataSources: dataSources.map(({ name, type, service, port }) => ({
      name,
      type,
      uid: type,
      access: 'proxy',
      url: service.url('http', port),
    })),
  };
}

function claim({ storageClassName }: StorageClassHandle, storage: string) {
  return {
    volumeClaimTemplate: {
      spec: { storageClassName, accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } },
    },
  };
}
