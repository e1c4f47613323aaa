import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePolicies, type PolicyFlow } from '../../../charts/networking/compile-policies.ts';
import type { KnownPods } from '../../../charts/networking/known-pods.ts';
import type { Endpoint } from '../../../src/model/flow.ts';

const tcp = (port: number) => ({ port, protocol: 'TCP' as const });
const pods = (namespace: string, labels: Record<string, string>, title = 'pods'): Endpoint => ({
  type: 'pods',
  namespace,
  labels,
  title,
});
const world: Endpoint = { type: 'entity', entity: 'world', title: 'the world' };
const workload = (namespace: string, name: string, labels: Record<string, string>, hostNetwork = false): KnownPods => ({
  kind: 'Deployment',
  namespace,
  name,
  labels,
  hostNetwork,
});

describe('compilePolicies', () => {
  it('makes one policy for what receives, with one entry a peer', () => {
    const web = pods('shop', { app: 'web' }, 'web');
    const policies = compilePolicies(
      [
        { from: world, to: web, ports: [tcp(443), tcp(80)], reason: 'customers' },
        { from: world, to: web, ports: [tcp(80)], reason: 'customers' },
        { from: pods('monitoring', { app: 'prometheus' }), to: web, ports: [tcp(9090)], reason: 'metrics' },
      ],
      [],
    );
    expect(policies).toEqual([
      {
        namespace: 'shop',
        name: 'web',
        selector: { app: 'web' },
        egress: [],
        reasons: ['customers', 'metrics'],
        ingress: [
          { peer: world, ports: [tcp(80), tcp(443)] },
          { peer: pods('monitoring', { app: 'prometheus' }), ports: [tcp(9090)] },
        ],
      },
    ]);
  });

  it('adds the side of the sender only where egress is denied too', () => {
    const flows = [
      {
        from: pods('shop', { app: 'backend' }, 'backend'),
        to: pods('data', { app: 'postgres' }, 'postgres'),
        ports: [tcp(5432)],
        reason: 'data',
      },
    ];
    expect(compilePolicies(flows, []).map(({ name }) => name)).toEqual(['postgres']);
    const [postgres, backend] = compilePolicies(flows, [], new Set(['shop']));
    expect(postgres).toMatchObject({ name: 'postgres', egress: [] });
    expect(backend).toMatchObject({
      name: 'backend',
      ingress: [],
      egress: [{ peer: flows[0]?.to, ports: [tcp(5432)] }],
    });
  });

  it('lets a Service and a workload that select the same pods share a policy, under the shorter selector', () => {
    const labels = { name: 'loki', component: 'all', extra: 'yes' };
    const known = [workload('monitoring', 'loki', labels), workload('monitoring', 'other', { name: 'other' })];
    const policies = compilePolicies(
      [
        { from: world, to: pods('monitoring', labels, 'Deployment monitoring/loki'), ports: [tcp(1)], reason: 'a' },
        {
          from: world,
          to: pods('monitoring', { name: 'loki', component: 'all' }, 'Service monitoring/loki-http'),
          ports: [tcp(2)],
          reason: 'b',
        },
      ],
      known,
    );
    expect(policies.map(({ name, selector }) => [name, selector])).toEqual([
      ['loki', { name: 'loki', component: 'all' }],
    ]);
  });

  it('never selects pods on the host network', () => {
    const agent = workload('kube-system', 'cilium', { app: 'cilium' }, true);
    const flow = { from: world, to: pods('kube-system', { app: 'cilium' }), ports: [tcp(9962)], reason: 'metrics' };
    expect(compilePolicies([flow], [agent])).toEqual([]);
    expect(compilePolicies([flow], [agent, workload('kube-system', 'job', { app: 'cilium' })])).toHaveLength(1);
  });

  it('takes a flow without ports as all ports, whatever other flows say', () => {
    const to = pods('shop', { app: 'web' });
    const all: PolicyFlow = { from: world, to, ports: [], reason: 'all' };
    const some: PolicyFlow = { from: world, to, ports: [tcp(80)], reason: 'some' };
    for (const flows of [
      [all, some],
      [some, all],
    ])
      expect(compilePolicies(flows, [])[0]?.ingress).toEqual([{ peer: world, ports: [] }]);
  });

  it('selects a whole namespace by no label at all', () => {
    const to: Endpoint = { type: 'namespace', namespace: 'trials', title: 'namespace "trials"' };
    expect(compilePolicies([{ from: world, to, ports: [tcp(80)], reason: 'all' }], [])).toMatchObject([
      { name: 'all-pods', selector: {} },
    ]);
  });

  it('refuses two groups of pods under one name', () => {
    const flow = (labels: Record<string, string>): PolicyFlow => ({
      from: world,
      to: pods('shop', labels, 'web'),
      ports: [tcp(80)],
      reason: 'x',
    });
    expect(() => compilePolicies([flow({ app: 'a' }), flow({ app: 'b' })], [])).toThrow(
      'would share the network policy "shop/web"',
    );
  });
});

const namespaces = ['one', 'two'] as const;
const labelSets: Record<string, string>[] = [
  { app: 'a' },
  { app: 'b' },
  { app: 'a', tier: 'x' },
  { app: 'b', tier: 'x' },
];
const endpoint = fc.oneof(
  fc
    .record({ namespace: fc.constantFrom(...namespaces), labels: fc.constantFrom(...labelSets) })
    .map(({ namespace, labels }) => pods(namespace, labels, Object.values(labels).join('-'))),
  fc.constant(world),
);
const flow: fc.Arbitrary<PolicyFlow> = fc.record({
  from: endpoint,
  to: endpoint,
  ports: fc.array(fc.integer({ min: 1, max: 5 }).map(tcp), { minLength: 1, maxLength: 3 }),
  reason: fc.constantFrom('r', 's'),
});
const known = [
  workload('one', 'a', { app: 'a', tier: 'x' }),
  workload('two', 'b', { app: 'b' }),
  workload('two', 'node', { app: 'a' }, true),
];

/** Whether some policy lets traffic from a peer reach pods on a port, told apart from how policies are made. */
function allows(
  policies: ReturnType<typeof compilePolicies>,
  target: KnownPods,
  peer: Endpoint,
  port: number,
): boolean {
  return policies.some(
    ({ namespace, selector, ingress }) =>
      namespace === target.namespace &&
      Object.entries(selector).every(([key, value]) => target.labels[key] === value) &&
      ingress.some(
        (allowed) =>
          JSON.stringify(allowed.peer) === JSON.stringify(peer) && allowed.ports.some((open) => open.port === port),
      ),
  );
}

describe('compiled policies, whatever the flows', () => {
  it('allow exactly what is declared', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 8 }), (flows) => {
        const policies = compilePolicies(flows, known);
        for (const target of known) {
          if (target.hostNetwork) continue;
          for (const { from } of flows) {
            for (const port of [1, 2, 3, 4, 5]) {
              const declared = flows.some(
                ({ from: source, to, ports }) =>
                  to.type === 'pods' &&
                  to.namespace === target.namespace &&
                  Object.entries(to.labels).every(([key, value]) => target.labels[key] === value) &&
                  JSON.stringify(source) === JSON.stringify(from) &&
                  ports.some((open) => open.port === port),
              );
              expect(allows(policies, target, from, port)).toBe(declared);
            }
          }
        }
      }),
    );
  });

  it('are the same in whatever order flows were declared', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (flows, random) => {
        const shuffled = flows
          .map((item) => ({ item, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
        const isolated = new Set(['one']);
        expect(compilePolicies(shuffled, known, isolated)).toEqual(compilePolicies(flows, known, isolated));
      }),
    );
  });
});
