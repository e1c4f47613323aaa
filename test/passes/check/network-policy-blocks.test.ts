import { describe, expect, it } from 'vitest';
import type { Endpoint, Flow } from '../../../src/model/flow.ts';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import type { ObjectFacts } from '../../../src/model/object-facts.ts';
import {
  chartOf,
  crdOf,
  externalOf,
  namespaceOf,
  releaseOf,
  repositoryOf,
  somewhere,
  type PlanObject,
} from '../../support/plan-of.ts';
import { deploymentOf, objectOf } from '../../support/manifests.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import { networkPolicyBlocks } from '../../../src/passes/check/network-policy-blocks.ts';

const noNeeds = { secrets: [], configMaps: [], claims: [] };
const podsWith = (labels: Readonly<Record<string, string>>, more = {}) =>
  ({
    labels,
    images: [],
    ports: [],
    hostNetwork: false,
    podSecurity: { level: 'restricted', spoilers: [] },
    needs: noNeeds,
    claims: [],
    ...more,
  }) as NonNullable<ObjectFacts['pods']>;
const dns = externalOf({
  name: 'coredns',
  provides: 'dns',
  objects: [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      namespace: 'kube-system',
      name: 'coredns',
      pods: podsWith({ 'k8s-app': 'kube-dns' }),
    },
  ],
});
const cilium = externalOf({
  name: 'cilium',
  provides: 'cni',
  objects: [crdOf('cilium.io', 'CiliumNetworkPolicy'), crdOf('cilium.io', 'CiliumClusterwideNetworkPolicy', 'Cluster')],
});
const web = deploymentOf('a', 'web', { ports: [{ name: 'http', containerPort: 8080 }] });
const base: readonly PlanObject[] = [namespaceOf('a'), web];
const find = (objects: readonly PlanObject[], flows: readonly Flow[] = []) =>
  foundBy(networkPolicyBlocks, { units: { one: [...base, ...objects] }, externals: [dns, cilium], flows });
const messages = (objects: readonly PlanObject[], flows: readonly Flow[] = []) =>
  find(objects, flows).map(([, , message]) => message);

const policy = (name: string, spec: JsonObject) => objectOf('networking.k8s.io/v1', 'NetworkPolicy', 'a', name, spec);
const ciliumPolicy = (name: string, spec: JsonObject) =>
  objectOf('cilium.io/v2', 'CiliumNetworkPolicy', 'a', name, { endpointSelector: {}, ...spec });
const clusterPolicy = (name: string, spec: JsonObject) =>
  objectOf('cilium.io/v2', 'CiliumClusterwideNetworkPolicy', '', name, { endpointSelector: {}, ...spec });
const ports = (...numbers: readonly (number | string)[]): Json => [
  { ports: numbers.map((port) => ({ port: String(port), protocol: 'ANY' })) },
];
const toDns = {
  toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s:k8s-app': 'kube-dns' } }],
  toPorts: ports(53),
};

describe('DNS', () => {
  it.each<[string, JsonObject, string]>([
    ['a NetworkPolicy', policy('deny', { podSelector: {}, policyTypes: ['Egress'] }), 'NetworkPolicy a/deny'],
    [
      'a NetworkPolicy that allows something else',
      policy('deny', { podSelector: {}, egress: [{ ports: [{ port: 443 }] }] }),
      'NetworkPolicy a/deny',
    ],
    [
      'a NetworkPolicy that allows DNS over TCP only',
      policy('deny', { podSelector: {}, egress: [{ ports: [{ port: 53, protocol: 'TCP' }] }] }),
      'NetworkPolicy a/deny',
    ],
    ['a CiliumNetworkPolicy', ciliumPolicy('deny', { egress: [{}] }), 'CiliumNetworkPolicy a/deny'],
    [
      'a CiliumNetworkPolicy whose selector means its own namespace',
      ciliumPolicy('deny', { egress: [{ toEndpoints: [{ matchLabels: { 'k8s-app': 'kube-dns' } }] }] }),
      'CiliumNetworkPolicy a/deny',
    ],
    [
      'a range of addresses, which never means pods',
      ciliumPolicy('deny', { egress: [{ toCIDR: ['0.0.0.0/0'] }] }),
      'CiliumNetworkPolicy a/deny',
    ],
    [
      'a rule that denies it',
      ciliumPolicy('deny', { egress: [{ toEntities: ['all'] }], egressDeny: [{ toPorts: ports(53) }] }),
      'CiliumNetworkPolicy a/deny',
    ],
  ])('finds pods that are cut off by %s', (_what, object, name) => {
    expect(find([object])).toEqual([
      [
        'network-policy-blocks',
        expect.any(String),
        `"${name}" cuts 1 workload off from cluster DNS ("Deployment a/web"): it refuses by default, and no policy lets them out to port 53.`,
      ],
    ]);
  });

  it('counts what one policy cuts off', () => {
    const others = ['b', 'c', 'd'].map((name) => deploymentOf('a', name));
    expect(
      messages([
        ...others,
        clusterPolicy('deny', {
          endpointSelector: { matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'a' } },
          egress: [{}],
        }),
      ]),
    ).toEqual([
      '"CiliumClusterwideNetworkPolicy deny" cuts 4 workloads off from cluster DNS ("Deployment a/b", "Deployment a/c", "Deployment a/d" and 1 more): it refuses by default, and no policy lets them out to port 53.',
    ]);
  });

  it('finds DNS pods that nobody may reach', () => {
    const own = objectOf('cilium.io/v2', 'CiliumClusterwideNetworkPolicy', '', 'dns', {
      endpointSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
      ingress: [{ fromEntities: ['host'] }],
    });
    expect(messages([own])).toEqual([
      '"CiliumClusterwideNetworkPolicy dns" cuts 7 workloads off from cluster DNS ("Deployment a/web", "Deployment flux-system/helm-controller", "Deployment flux-system/image-automation-controller" and 4 more): it refuses by default, and no policy lets them in at the DNS pods.',
    ]);
  });

  it.each<[string, readonly PlanObject[]]>([
    ['no policy', []],
    [
      'default deny for ingress only',
      [
        clusterPolicy('deny', { ingress: [{}] }),
        clusterPolicy('dns', {
          endpointSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
          ingress: [{ fromEntities: ['cluster'], toPorts: ports(53) }],
        }),
      ],
    ],
    [
      'one policy that denies and another that allows',
      [ciliumPolicy('deny', { egress: [{}] }), ciliumPolicy('dns', { egress: [toDns] })],
    ],
    [
      'two dialects together',
      [policy('deny', { podSelector: {}, policyTypes: ['Egress'] }), ciliumPolicy('dns', { egress: [toDns] })],
    ],
    ['egress to the cluster', [ciliumPolicy('egress', { egress: [{ toEntities: ['cluster'] }] })]],
    [
      'a rule without peers',
      [policy('egress', { podSelector: {}, egress: [{ ports: [{ port: 53, protocol: 'UDP' }] }] })],
    ],
    [
      'a range of ports',
      [policy('egress', { podSelector: {}, egress: [{ ports: [{ port: 50, endPort: 60, protocol: 'UDP' }] }] })],
    ],
    [
      'a selector of namespaces',
      [
        policy('egress', {
          podSelector: {},
          egress: [{ to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } } }] }],
        }),
      ],
    ],
    [
      'a policy for other pods',
      [policy('deny', { podSelector: { matchLabels: { app: 'other' } }, policyTypes: ['Egress'] })],
    ],
    [
      'pods on the host network',
      [
        { ...deploymentOf('a', 'agent', { pod: { hostNetwork: true } }) },
        policy('deny', { podSelector: { matchLabels: { app: 'agent' } }, policyTypes: ['Egress'] }),
      ],
    ],
    [
      'a policy that does not deny by default',
      [ciliumPolicy('extra', { enableDefaultDeny: { egress: false }, egress: [{ toEntities: ['world'] }] })],
    ],
    ['an empty section', [ciliumPolicy('none', { egress: [] })]],
    [
      'pods whose chart brings a policy of its own',
      [
        repositoryOf('a', 'x'),
        releaseOf(
          'a',
          'x',
          chartOf('x', [
            { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'a', name: 'x', pods: podsWith({ app: 'x' }) },
            { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', namespace: 'a', name: 'x' },
          ]),
        ),
        policy('deny', { podSelector: { matchLabels: { app: 'x' } }, policyTypes: ['Egress'] }),
      ],
    ],
  ])('is silent about %s', (_what, objects) => expect(messages(objects)).toEqual([]));
});

describe('webhooks and aggregated APIs', () => {
  const webhook = (failurePolicy: 'Fail' | 'Ignore' = 'Fail', hostNetwork = false): readonly PlanObject[] => [
    repositoryOf('a', 'cm'),
    releaseOf(
      'a',
      'cm',
      chartOf('cm', [
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          namespace: 'a',
          name: 'webhook',
          pods: podsWith({ app: 'webhook' }, { hostNetwork, ports: [{ name: 'https', port: 10250, protocol: 'TCP' }] }),
        },
        {
          apiVersion: 'v1',
          kind: 'Service',
          namespace: 'a',
          name: 'webhook',
          service: {
            type: 'ClusterIP',
            headless: false,
            selector: { app: 'webhook' },
            ports: [{ port: 443, targetPort: 'https', protocol: 'TCP' }],
          },
        },
        {
          apiVersion: 'admissionregistration.k8s.io/v1',
          kind: 'ValidatingWebhookConfiguration',
          namespace: '',
          name: 'webhook',
          webhooks: [
            {
              name: 'check.example.com',
              failurePolicy,
              service: { namespace: 'a', name: 'webhook', port: 443 },
              rules: [],
            },
          ],
        },
      ]),
    ),
  ];
  const deny = clusterPolicy('deny', {
    endpointSelector: { matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'a' } },
    ingress: [{}],
  });
  const allow = (rule: JsonObject) => ciliumPolicy('allow', { ingress: [rule] });
  const cut =
    '"CiliumClusterwideNetworkPolicy deny" cuts kube-apiserver off from "Deployment a/webhook" on port 10250: admission webhook "check.example.com" behind "Service a/webhook" could never be called.';

  it.each<[string, readonly PlanObject[]]>([
    ['default deny', [deny]],
    [
      'a policy that allows the port of the Service, not of the pod',
      [deny, allow({ fromEntities: ['kube-apiserver'], toPorts: ports(443) })],
    ],
    ['a policy that allows only pods', [deny, allow({ fromEndpoints: [{}] })]],
  ])('finds a webhook behind %s', (_what, objects) => expect(messages([...webhook(), ...objects])).toEqual([cut]));

  it('finds an aggregated API, and only warns of a webhook that may fail', () => {
    const api: ObjectFacts = {
      apiVersion: 'apiregistration.k8s.io/v1',
      kind: 'APIService',
      namespace: '',
      name: 'v1.x.io',
      apiService: { group: 'x.io', version: 'v1', service: { namespace: 'a', name: 'web' } },
    };
    const service = objectOf('v1', 'Service', 'a', 'web', {
      selector: { app: 'web' },
      ports: [{ port: 443, targetPort: 8080 }],
    });
    expect(messages([service, repositoryOf('a', 'x'), releaseOf('a', 'x', chartOf('x', [api])), deny])).toEqual([
      '"CiliumClusterwideNetworkPolicy deny" cuts kube-apiserver off from "Deployment a/web" on port 8080: aggregated API "v1.x.io" behind "Service a/web" could never be called.',
    ]);
    expect(
      diagnosticsOf(networkPolicyBlocks, {
        units: { one: [...base, ...webhook('Ignore'), deny] },
        externals: [dns, cilium],
      }).map(({ severity }) => severity),
    ).toEqual(['warning']);
  });

  it.each<[string, readonly PlanObject[]]>([
    ['no policy', webhook()],
    [
      'a policy that allows the API server',
      [...webhook(), deny, allow({ fromEntities: ['kube-apiserver'], toPorts: ports(10250) })],
    ],
    ['a named port', [...webhook(), deny, allow({ fromEntities: ['kube-apiserver'], toPorts: ports('https') })]],
    ['every peer', [...webhook(), deny, allow({ toPorts: ports(10250) })]],
    ['the whole cluster', [...webhook(), deny, allow({ fromEntities: ['cluster'] })]],
    [
      'a range of addresses that may be the API server',
      [...webhook(), policy('deny', { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] })],
    ],
    ['a webhook on the host network', [...webhook('Fail', true), deny]],
  ])('is silent about %s', (_what, objects) => expect(messages(objects)).toEqual([]));
});

describe('declared flows', () => {
  const database = deploymentOf('a', 'database', { ports: [{ name: 'sql', containerPort: 5432 }] });
  const pods = (app: string, namespace = 'a'): Endpoint => ({ type: 'pods', namespace, labels: { app }, title: app });
  const flow = (from: Endpoint, to: Endpoint, port = 5432): Flow => ({
    from,
    to,
    ports: [{ port, protocol: 'TCP' }],
    reason: 'queries',
    place: somewhere,
  });
  const sql = flow(pods('web'), pods('database'));
  const select = (app: string) => ({ endpointSelector: { matchLabels: { app } } });
  const fromWeb = { fromEndpoints: [{ matchLabels: { app: 'web' } }], toPorts: ports(5432) };
  const world: Endpoint = { type: 'entity', entity: 'world', title: 'the world' };
  const blocked = (policyName: string, way: string, why: string, from = 'web', to = 'database') =>
    `The flow from "${from}" to "${to}" (queries) is blocked: ${way}, because "CiliumNetworkPolicy a/${policyName}" ${why}.`;
  const refusesIn = 'refuses what no policy lets into the second';
  const refusesOut = 'refuses what no policy lets out of the first';

  it.each<[string, readonly PlanObject[], Flow, readonly string[]]>([
    [
      'on the way in',
      [database, ciliumPolicy('closed', { ...select('database'), ingress: [{}] })],
      sql,
      [blocked('closed', '"Deployment a/web" may not reach "Deployment a/database" on TCP 5432', refusesIn)],
    ],
    [
      'on the way out',
      [database, ciliumPolicy('closed', { ...select('web'), egress: [toDns] })],
      sql,
      [blocked('closed', '"Deployment a/web" may not reach "Deployment a/database" on TCP 5432', refusesOut)],
    ],
    [
      'both ways',
      [database, ciliumPolicy('closed', { egress: [toDns], ingress: [{ fromEntities: ['host'] }] })],
      sql,
      [
        blocked('closed', '"Deployment a/web" may not reach "Deployment a/database" on TCP 5432', refusesOut),
        blocked('closed', '"Deployment a/web" may not reach "Deployment a/database" on TCP 5432', refusesIn),
      ].toSorted(),
    ],
    [
      'on another port',
      [database, ciliumPolicy('closed', { ...select('database'), ingress: [{ ...fromWeb, toPorts: ports(5433) }] })],
      sql,
      [blocked('closed', '"Deployment a/web" may not reach "Deployment a/database" on TCP 5432', refusesIn)],
    ],
    [
      'by a rule that denies it',
      [database, ciliumPolicy('closed', { ...select('database'), ingress: [fromWeb], ingressDeny: [fromWeb] })],
      sql,
      [blocked('closed', '"Deployment a/web" may not reach "Deployment a/database" on TCP 5432', 'denies it')],
    ],
    [
      'from the world',
      [ciliumPolicy('closed', { ...select('web'), ingress: [{ fromEntities: ['cluster'] }] })],
      flow(world, pods('web'), 8080),
      [blocked('closed', '"the world" may not reach "Deployment a/web" on TCP 8080', refusesIn, 'the world', 'web')],
    ],
    [
      'to a name that no rule allows',
      [ciliumPolicy('closed', { ...select('web'), egress: [toDns, { toFQDNs: [{ matchName: 'api.example.com' }] }] })],
      flow(pods('web'), { type: 'fqdn', name: 'api.example.org', title: 'api.example.org' }, 443),
      [
        blocked(
          'closed',
          '"Deployment a/web" may not reach "api.example.org" on TCP 443',
          refusesOut,
          'web',
          'api.example.org',
        ),
      ],
    ],
    [
      'to a group of addresses that no rule allows',
      [ciliumPolicy('closed', { ...select('web'), egress: [toDns, { toCIDRSet: [{ cidrGroupRef: 'other' }] }] })],
      flow(pods('web'), { type: 'cidr-group', name: 'vpc', title: 'vpc' }, 443),
      [blocked('closed', '"Deployment a/web" may not reach "vpc" on TCP 443', refusesOut, 'web', 'vpc')],
    ],
    [
      'to addresses outside the range that is allowed',
      [ciliumPolicy('closed', { ...select('web'), egress: [toDns, { toCIDR: ['10.0.0.0/16'] }] })],
      flow(pods('web'), { type: 'cidr', cidr: '10.1.0.0/24', title: '10.1.0.0/24' }, 443),
      [
        blocked(
          'closed',
          '"Deployment a/web" may not reach "10.1.0.0/24" on TCP 443',
          refusesOut,
          'web',
          '10.1.0.0/24',
        ),
      ],
    ],
  ])('finds a flow that is blocked %s', (_what, objects, declared, expected) =>
    expect(messages(objects, [declared]).toSorted()).toEqual(expected),
  );

  it('stands on the policy, at the place of the flow', () => {
    const place = () => ({ file: 'charts/apps.ts', line: 7, column: 3 });
    const objects = [...base, database, ciliumPolicy('closed', { ...select('database'), ingress: [{}] })];
    const [found] = diagnosticsOf(networkPolicyBlocks, {
      units: { one: objects },
      externals: [dns, cilium],
      flows: [{ ...sql, place }],
    });
    expect([found?.resource, found?.place?.()?.line, found?.chain?.length]).toEqual([
      'cilium.io/CiliumNetworkPolicy/a/closed',
      7,
      1,
    ]);
  });

  it.each<[string, readonly PlanObject[], Flow]>([
    ['no policy', [database], sql],
    ['a rule for it', [database, ciliumPolicy('open', { ...select('database'), ingress: [fromWeb] })], sql],
    [
      'rules for both ends',
      [
        database,
        ciliumPolicy('in', { ...select('database'), ingress: [fromWeb] }),
        ciliumPolicy('out', {
          ...select('web'),
          egress: [toDns, { toEndpoints: [{ matchLabels: { app: 'database' } }], toPorts: ports(5432) }],
        }),
      ],
      sql,
    ],
    [
      'a rule in another dialect',
      [
        database,
        ciliumPolicy('deny', { ...select('database'), ingress: [{}] }),
        policy('open', {
          podSelector: { matchLabels: { app: 'database' } },
          ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }], ports: [{ port: 'sql' }] }],
        }),
      ],
      sql,
    ],
    ['pods that nobody knows yet', [ciliumPolicy('open', { ...select('database'), ingress: [fromWeb] })], sql],
    [
      'the world at a port',
      [ciliumPolicy('open', { ...select('web'), ingress: [{ fromEntities: ['world'], toPorts: ports(8080) }] })],
      flow(world, pods('web'), 8080),
    ],
    [
      'a name that a pattern allows',
      [ciliumPolicy('open', { ...select('web'), egress: [toDns, { toFQDNs: [{ matchPattern: '*.example.com' }] }] })],
      flow(pods('web'), { type: 'fqdn', name: 'api.example.com', title: 'api' }, 443),
    ],
    [
      'a group of addresses',
      [ciliumPolicy('open', { ...select('web'), egress: [toDns, { toCIDRSet: [{ cidrGroupRef: 'vpc' }] }] })],
      flow(pods('web'), { type: 'cidr-group', name: 'vpc', title: 'vpc' }, 443),
    ],
    [
      'addresses inside a range',
      [ciliumPolicy('open', { ...select('web'), egress: [toDns, { toCIDRSet: [{ cidr: '10.0.0.0/8' }] }] })],
      flow(pods('web'), { type: 'cidr', cidr: '10.1.0.0/24', title: 'x' }, 443),
    ],
    [
      'the kubelet, which always reaches its pods',
      [ciliumPolicy('closed', { ...select('web'), ingress: [{}] })],
      flow({ type: 'entity', entity: 'host', title: 'host' }, pods('web'), 8080),
    ],
    [
      'a whole namespace',
      [
        database,
        ciliumPolicy('open', {
          ...select('database'),
          ingress: [{ fromEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'a' } }] }],
        }),
      ],
      flow({ type: 'namespace', namespace: 'a', title: 'a' }, pods('database')),
    ],
    [
      'a namespace by its labels',
      [
        database,
        ciliumPolicy('open', {
          ...select('database'),
          ingress: [
            {
              fromEndpoints: [
                { matchLabels: { 'k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name': 'a' } },
              ],
            },
          ],
        }),
      ],
      sql,
    ],
  ])('is silent about %s', (_what, objects, declared) => expect(messages(objects, [declared])).toEqual([]));
});
