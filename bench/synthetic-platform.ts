import { ApiObject } from 'cdk8s';
import {
  type Cluster,
  type ClusterDefinition,
  Component,
  coreDns,
  defineCluster,
  flux,
  git,
  HelmRelease,
  Layer,
  networkPlugin,
  Resource,
} from '../src/authoring/index.ts';
import { webApplication, widgetOperator } from './synthetic-charts.ts';

/** Each group is one namespace with this many objects in it: a release and its source, 7 custom resources, 9 applications of 10 objects. */
const groupSize = 100;
const applicationsOfGroup = 9;
const widgetsOfGroup = 7;
/** Layers of applications, whatever the size: platforms grow within their layers. */
const layerCount = 8;

/** A platform of about `objects` objects whose layers start one after the other. `revision` changes one value of one object. */
export function syntheticPlatform(objects: number, revision: string): ClusterDefinition {
  return defineCluster({
    name: 'bench',
    kubernetes: '1.36',
    engine: flux('2.9', { source: git('https://git.example.com/platform.git'), stages: 'strict' }),
    externals: [coreDns(), networkPlugin('cilium')],
    platform: (cluster) => describe(cluster, Math.round(objects / groupSize), revision),
  });
}

function describe(cluster: Cluster, groups: number, revision: string): void {
  const namespaces = new Layer(cluster, 'namespaces');
  const controllers = new Layer(cluster, 'controllers');
  new Resource(namespaces, namespace('widgets'));
  new HelmRelease(controllers, widgetOperator, { namespace: { name: 'widgets' }, values: valuesOf(0) });
  const layers = Array.from(
    { length: Math.min(layerCount, groups) },
    (_, index) => new Layer(cluster, `apps-${index}`),
  );
  for (let index = 0; index < groups; index += 1) {
    new Resource(namespaces, namespace(groupName(index)));
    new Group(layers[index % layers.length]!, index, index === 0 ? revision : 'first');
  }
}

/** What one team runs in its namespace. */
class Group extends Component {
  constructor(layer: Layer, index: number, revision: string) {
    const name = groupName(index);
    super(layer, name);
    new HelmRelease(this, webApplication, { namespace: { name }, name: `web-${index}`, values: valuesOf(index) });
    for (let widget = 0; widget < widgetsOfGroup; widget += 1) {
      new ApiObject(this, `widget-${widget}`, {
        apiVersion: 'bench.example.com/v1',
        kind: 'Widget',
        metadata: { name: `widget-${widget}`, namespace: name },
        spec: { size: widget, colour: 'green' },
      });
    }
    for (let app = 0; app < applicationsOfGroup; app += 1)
      new Application(this, name, `app-${app}`, app === 0 ? revision : 'first');
  }
}

interface Metadata {
  readonly name: string;
  readonly namespace: string;
}

class Application extends Component {
  constructor(scope: Component, namespaceName: string, name: string, revision: string) {
    super(scope, name);
    const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': namespaceName };
    const metadata = { name, namespace: namespaceName, labels };
    const selector = { matchLabels: labels };
    new Resource(this, { apiVersion: 'v1', kind: 'ServiceAccount', metadata });
    new Resource(this, { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: settings(name, revision) } as never);
    new Resource(this, {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: { replicas: 2, selector, template: podTemplate(name, labels) },
    } as never);
    new Resource(this, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
    } as never);
    this.#scale(metadata, selector);
    this.#open(metadata, selector);
  }

  #scale(metadata: Metadata, selector: object): void {
    const { name } = metadata;
    new Resource(this, {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata,
      spec: { minAvailable: 1, selector },
    } as never);
    new Resource(this, {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata,
      spec: {
        minReplicas: 2,
        maxReplicas: 10,
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
        metrics: [
          { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
        ],
      },
    } as never);
  }

  #open(metadata: Metadata, selector: object): void {
    const { name, namespace } = metadata;
    new Resource(this, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata,
      spec: {
        rules: [
          {
            host: `${name}.${namespace}.example.com`,
            http: {
              paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name, port: { name: 'http' } } } }],
            },
          },
        ],
      },
    } as never);
    new Resource(this, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata,
      spec: {
        podSelector: selector,
        policyTypes: ['Ingress'],
        ingress: [{ ports: [{ port: 8080, protocol: 'TCP' }] }],
      },
    } as never);
    new Resource(this, {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata,
      rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }],
    } as never);
    new Resource(this, {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name, namespace }],
    } as never);
  }
}

function groupName(index: number): string {
  return `team-${index}`;
}

function namespace(name: string) {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } },
  };
}

function settings(name: string, revision: string) {
  return {
    'settings.yaml': `name: ${name}\nrevision: ${revision}\nfeatures:\n  search: true\n  billing: false\n`,
    LOG_LEVEL: 'info',
    ENABLED: 'yes',
  };
}

function podTemplate(name: string, labels: Readonly<Record<string, string>>) {
  return {
    metadata: { labels },
    spec: {
      serviceAccountName: name,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [
        {
          name,
          image: `registry.example.com/${name}:1.4.2`,
          ports: [{ name: 'http', containerPort: 8080 }],
          env: [
            { name: 'PORT', value: '8080' },
            { name: 'NODE_ENV', value: 'production' },
          ],
          envFrom: [{ configMapRef: { name } }],
          resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
          securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
          readinessProbe: { httpGet: { path: '/ready', port: 'http' } },
        },
      ],
    },
  };
}

function valuesOf(index: number) {
  return {
    replicaCount: 2 + (index % 3),
    image: { repository: 'registry.example.com/web', tag: '1.4.2', pullPolicy: 'IfNotPresent' },
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
    ingress: { enabled: true, hosts: [{ host: `web-${index}.example.com`, paths: ['/'] }], tls: [] },
    extraEnv: Array.from({ length: 8 }, (_, at) => ({ name: `SETTING_${at}`, value: `${index}-${at}` })),
  };
}
