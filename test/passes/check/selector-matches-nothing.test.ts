import { describe, expect, it } from 'vitest';
import type { ObjectFacts } from '../../../src/model/object-facts.ts';
import type { Flow } from '../../../src/model/flow.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import {
  chartOf,
  crdOf,
  externalOf,
  namespaceOf,
  releaseOf,
  repositoryOf,
  type PlanObject,
} from '../../support/plan-of.ts';
import { deploymentOf, objectOf, serviceOf } from '../../support/manifests.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import { selectorMatchesNothing } from '../../../src/passes/check/selector-matches-nothing.ts';

const ns = namespaceOf('a');
const web = deploymentOf('a', 'web', { ports: [{ name: 'http', containerPort: 8080 }] });
const monitoring = externalOf({
  name: 'monitoring',
  objects: [crdOf('monitoring.coreos.com', 'ServiceMonitor'), crdOf('monitoring.coreos.com', 'PodMonitor')],
});
const messages = (...objects: readonly PlanObject[]) =>
  foundBy(selectorMatchesNothing, { units: { one: [ns, ...objects] }, externals: [monitoring] }).map(
    ([, , message]) => message,
  );
const service = (port: JsonObject, selector?: JsonObject) => serviceOf('a', 'web', [port], selector);
const budget = (labels: JsonObject) =>
  objectOf('policy/v1', 'PodDisruptionBudget', 'a', 'web', { minAvailable: 1, selector: { matchLabels: labels } });
const ingress = (port: JsonObject) =>
  objectOf('networking.k8s.io/v1', 'Ingress', 'a', 'web', {
    rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port } } }] } }],
  });
const labelledService: JsonObject = {
  ...service({ name: 'http', port: 80, targetPort: 'http' }),
  metadata: { name: 'web', namespace: 'a', labels: { app: 'web' } },
};
const monitor = (labels: JsonObject, port: string, more: JsonObject = {}) =>
  objectOf('monitoring.coreos.com/v1', 'ServiceMonitor', 'a', 'web', {
    selector: { matchLabels: labels },
    endpoints: [{ port }],
    ...more,
  });
const podMonitor = (labels: JsonObject, port: string) =>
  objectOf('monitoring.coreos.com/v1', 'PodMonitor', 'a', 'web', {
    selector: { matchLabels: labels },
    podMetricsEndpoints: [{ port }],
  });
const chartPods: ObjectFacts = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  namespace: 'a',
  name: 'x',
  pods: {
    labels: { app: 'web' },
    images: [],
    ports: [{ name: 'metrics', port: 9000, protocol: 'TCP' }],
    hostNetwork: false,
    podSecurity: { level: 'restricted', spoilers: [] },
    needs: { secrets: [], configMaps: [], claims: [] },
    claims: [],
  },
};
const release = [repositoryOf('a', 'x'), releaseOf('a', 'x', chartOf('x', [chartPods]))];

describe('selector-matches-nothing', () => {
  it.each<[string, readonly PlanObject[], string]>([
    [
      'a Service that selects no pod',
      [web, service({ port: 80, targetPort: 'http' }, { app: 'wbe' })],
      '"Service a/web" selects pods with "app=wbe", and no pod in namespace "a" has these labels (the pods of "Deployment a/web" have "app=web").',
    ],
    [
      'a named port that no container has',
      [web, service({ port: 80, targetPort: 'https' })],
      'Port 80 of "Service a/web" leads to port "https", which no container of the pods it selects has; they have "http".',
    ],
    [
      'a number that our own containers do not declare',
      [web, service({ port: 80 })],
      'Port 80 of "Service a/web" leads to port "80", which no container of the pods it selects has; they have "8080".',
    ],
    [
      'a port of another protocol',
      [web, service({ port: 8080, protocol: 'UDP', targetPort: 'http' })],
      'Port 8080 of "Service a/web" leads to port "http", which no container of the pods it selects has.',
    ],
    [
      'a named port that the pods of a chart do not have',
      [...release, service({ port: 80, targetPort: 'http' })],
      'Port 80 of "Service a/web" leads to port "http", which no container of the pods it selects has; they have "metrics".',
    ],
    [
      'a backend port that the Service does not have',
      [web, service({ port: 80, targetPort: 'http' }), ingress({ number: 8080 })],
      '"Ingress a/web" sends traffic to port "8080" of "Service a/web", which has no such port; it has "80".',
    ],
    [
      'a named backend port that the Service does not have',
      [web, service({ name: 'web', port: 80, targetPort: 'http' }), ingress({ name: 'http' })],
      '"Ingress a/web" sends traffic to port "http" of "Service a/web", which has no such port; it has "80 (web)".',
    ],
    [
      'a disruption budget that selects no pod',
      [web, budget({ app: 'shop' })],
      '"PodDisruptionBudget a/web" selects pods with "app=shop", and no pod in namespace "a" has these labels (the pods of "Deployment a/web" have "app=web").',
    ],
    [
      'a network policy that selects no pod',
      [
        web,
        objectOf('networking.k8s.io/v1', 'NetworkPolicy', 'a', 'web', {
          podSelector: { matchLabels: { app: 'wbe' } },
          policyTypes: ['Ingress'],
        }),
      ],
      '"NetworkPolicy a/web" selects pods with "app=wbe", and no pod in namespace "a" has these labels (the pods of "Deployment a/web" have "app=web"): it protects nothing.',
    ],
    [
      'a policy of Cilium that selects no pod',
      [
        web,
        objectOf('cilium.io/v2', 'CiliumNetworkPolicy', 'a', 'web', {
          endpointSelector: { matchLabels: { 'k8s:app': 'shop' } },
          ingress: [{}],
        }),
      ],
      '"CiliumNetworkPolicy a/web" selects pods with "app=shop", and no pod in namespace "a" has these labels (the pods of "Deployment a/web" have "app=web"): it protects nothing.',
    ],
    [
      'a monitor that selects no Service',
      [web, labelledService, monitor({ app: 'shop' }, 'http')],
      '"ServiceMonitor a/web" selects Services with "app=shop", and no Service in namespace "a" has these labels: nothing would be scraped.',
    ],
    [
      'a monitor of a port that no Service has',
      [web, labelledService, monitor({ app: 'web' }, 'metrics')],
      '"ServiceMonitor a/web" scrapes port "metrics", and no Service that it selects has a port of that name; they have "http".',
    ],
    [
      'a monitor that selects no pod',
      [web, podMonitor({ app: 'shop' }, 'http')],
      '"PodMonitor a/web" selects pods with "app=shop", and no pod in namespace "a" has these labels: nothing would be scraped.',
    ],
    [
      'a monitor of a port that no pod has',
      [web, podMonitor({ app: 'web' }, 'metrics')],
      '"PodMonitor a/web" scrapes port "metrics", and no pod that it selects has a port of that name; they have "http".',
    ],
    [
      'a workload whose template has other labels',
      [{ ...web, spec: { ...(web.spec as JsonObject), selector: { matchLabels: { app: 'other' } } } }],
      '"Deployment a/web" selects pods with "app=other", and its own template gives them other labels: the API server refuses it.',
    ],
  ])('finds %s', (_what, objects, message) => expect(messages(...objects)).toEqual([message]));

  it.each<[string, readonly PlanObject[]]>([
    ['a Service of named ports', [web, service({ port: 80, targetPort: 'http' })]],
    ['a Service of a declared number', [web, service({ port: 80, targetPort: 8080 })]],
    ['a number where no container declares ports', [deploymentOf('a', 'web'), service({ port: 80, targetPort: 3000 })]],
    ['a number that the pods of a chart do not declare', [...release, service({ port: 80, targetPort: 8080 })]],
    ['a Service without a selector', [serviceOf('a', 'web', [{ port: 80 }], null)]],
    [
      'an external name',
      [
        objectOf('v1', 'Service', 'a', 'web', {
          type: 'ExternalName',
          externalName: 'example.com',
          selector: { app: 'none' },
        }),
      ],
    ],
    [
      'a Service beside a chart that nobody knows',
      [repositoryOf('a', 'm'), releaseOf('a', 'm', 'mystery'), service({ port: 80 }, { app: 'm' })],
    ],
    [
      'a Service beside a custom resource of which an operator may make pods',
      [objectOf('db.example.com/v1', 'Database', 'a', 'main'), service({ port: 80 }, { db: 'main' })],
    ],
    ['a backend by number', [web, service({ port: 80, targetPort: 'http' }), ingress({ number: 80 })]],
    ['a backend by name', [web, service({ name: 'http', port: 80, targetPort: 'http' }), ingress({ name: 'http' })]],
    ['a backend that does not exist: another check speaks of it', [ingress({ number: 80 })]],
    ['a disruption budget of pods', [web, budget({ app: 'web' })]],
    [
      'a policy for every pod of an empty namespace',
      [objectOf('networking.k8s.io/v1', 'NetworkPolicy', 'a', 'deny', { podSelector: {}, policyTypes: ['Ingress'] })],
    ],
    [
      'a policy that selects pods',
      [
        web,
        objectOf('cilium.io/v2', 'CiliumNetworkPolicy', 'a', 'web', {
          endpointSelector: { matchLabels: { 'k8s:app': 'web' } },
          ingress: [{}],
        }),
      ],
    ],
    [
      'a policy that selects by more than labels',
      [
        web,
        objectOf('cilium.io/v2', 'CiliumNetworkPolicy', 'a', 'web', {
          endpointSelector: { matchLabels: { 'io.cilium.k8s.policy.serviceaccount': 'x' } },
          ingress: [{}],
        }),
      ],
    ],
    ['a monitor of a Service', [web, labelledService, monitor({ app: 'web' }, 'http')]],
    [
      'a monitor of Services in every namespace',
      [web, labelledService, monitor({ app: 'web' }, 'http', { namespaceSelector: { any: true } })],
    ],
    [
      'a monitor where a chart makes Services of unknown labels',
      [
        repositoryOf('a', 'x'),
        releaseOf(
          'a',
          'x',
          chartOf('x', [
            {
              apiVersion: 'v1',
              kind: 'Service',
              namespace: 'a',
              name: 's',
              service: { type: 'ClusterIP', headless: false, ports: [] },
            },
          ]),
        ),
        monitor({ app: 'x' }, 'http'),
      ],
    ],
    ['a monitor of pods', [web, podMonitor({ app: 'web' }, 'http')]],
  ])('is silent about %s', (_what, objects) => expect(messages(...objects)).toEqual([]));

  it('finds ports of routes of the Gateway API, also into another namespace', () => {
    const routes = externalOf({ name: 'gateway-api', objects: [crdOf('gateway.networking.k8s.io', 'HTTPRoute')] });
    const route = objectOf('gateway.networking.k8s.io/v1', 'HTTPRoute', 'b', 'web', {
      rules: [
        {
          backendRefs: [
            { name: 'web', namespace: 'a', port: 80 },
            { name: 'web', namespace: 'a', port: 81 },
          ],
        },
      ],
    });
    expect(
      foundBy(selectorMatchesNothing, {
        units: { one: [ns, namespaceOf('b'), web, service({ port: 80, targetPort: 'http' }), route] },
        externals: [routes],
      }),
    ).toEqual([
      [
        'selector-matches-nothing',
        'gateway.networking.k8s.io/HTTPRoute/b/web',
        '"HTTPRoute b/web" sends traffic to port "81" of "Service a/web", which has no such port; it has "80".',
      ],
    ]);
  });
});

describe('a declared flow', () => {
  const place = () => ({ file: 'charts/apps/web.ts', line: 7, column: 5 });
  const flowTo = (
    port: number,
    labels: Readonly<Record<string, string>> = { app: 'web' },
    protocol: 'TCP' | 'UDP' = 'TCP',
  ): Flow => ({
    from: { type: 'entity', entity: 'world', title: 'clients' },
    to: { type: 'pods', namespace: 'a', labels, title: 'web' },
    ports: [{ port, protocol }],
    reason: 'pages',
    place,
  });
  const find = (object: readonly PlanObject[], flow: Flow) =>
    diagnosticsOf(selectorMatchesNothing, { units: { one: [ns, ...object] }, flows: [flow] });

  it.each<[string, Flow, string]>([
    ['of the Service', flowTo(80), 'TCP 80'],
    ['of another protocol', flowTo(8080, { app: 'web' }, 'UDP'), 'UDP 8080'],
  ])('goes to a port of the pods, not %s', (_what, flow, port) => {
    expect(find([web], flow).map((each) => ({ ...each, place: each.place?.() }))).toEqual([
      {
        code: 'selector-matches-nothing',
        severity: 'error',
        cluster: 'test',
        resource: 'apps/Deployment/a/web',
        unit: 'one',
        place: place(),
        message: `The flow from "clients" to "web" (pages) goes to ${port}, which no container of "Deployment a/web" has; they have "TCP 8080".`,
        remedy: 'Declare the flow to a port that a container declares: those of pods, not of Services.',
      },
    ]);
  });

  it.each<[string, readonly PlanObject[], Flow]>([
    ['goes to a port that the pods declare', [web], flowTo(8080)],
    ['goes to pods that declare no ports', [deploymentOf('a', 'web')], flowTo(3000)],
    ['goes to pods of a chart', release, flowTo(3000)],
    ['goes to pods that nobody makes', [web], flowTo(3000, { app: 'shop' })],
  ])('is silent where it %s', (_what, objects, flow) => expect(find(objects, flow)).toEqual([]));
});
