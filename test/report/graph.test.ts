import { expect, test } from 'vitest';
import { graphDot } from '../../src/report/graph-dot.ts';
import { graphJson } from '../../src/report/graph-json.ts';
import { graphMermaid } from '../../src/report/graph-mermaid.ts';
import { graphTree } from '../../src/report/graph-tree.ts';
import { namespaceOf, planOf } from '../support/plan-of.ts';
import { samplePlan } from './sample-plan.ts';

test('the JSON has exactly the fields that are promised', () => {
  const graph = graphJson(samplePlan());
  expect(Object.keys(graph)).toEqual(['cluster', 'engine', 'units', 'edges']);
  expect([graph.cluster, graph.engine]).toEqual(['test', 'flux']);
  expect(graph.units[2]).toEqual({
    name: 'controllers',
    path: 'dist/test/controllers',
    dependsOn: ['sources'],
    wait: true,
    timeout: '5m',
    resources: [
      { group: 'helm.toolkit.fluxcd.io', kind: 'HelmRelease', namespace: 'cert-manager', name: 'cert-manager' },
    ],
  });
  expect(graph.edges[3]).toEqual({
    from: 'cert-manager.io/ClusterIssuer//letsencrypt',
    to: 'helm.toolkit.fluxcd.io/HelmRelease/cert-manager/cert-manager',
    kind: 'crd',
    reason: 'the chart brings its CRD',
    explicit: false,
  });
  expect(graph.edges[4]?.to).toBe('external:vault-content');
});

test('the tree hangs each unit below the one that starts last of those it waits for', () => {
  expect(graphTree(samplePlan())).toBe(`test   flux 2.9   Kubernetes 1.36   4 units   4 resources

namespaces            1 Namespace
└── sources           1 HelmRepository
    └── controllers   1 HelmRelease
        └── configs   1 ClusterIssuer; also after namespaces
`);
});

test('an empty cluster has an empty graph', () => {
  const plan = planOf({ units: {} });
  expect(graphTree(plan)).toBe('test   flux 2.9   Kubernetes 1.36   0 units   0 resources\n\n');
  expect(graphMermaid([plan])).toBe('flowchart LR\n');
  expect(graphDot(plan)).toContain('digraph "test" {');
});

test('Mermaid arrows point from what starts first', () => {
  const lines = graphMermaid([samplePlan()]).split('\n');
  expect(lines[0]).toBe('flowchart LR');
  expect(lines[1]).toBe('  u0["namespaces<br/>1 resource"]');
  expect(lines.slice(5, 9)).toEqual(['  u0 --> u1', '  u1 --> u2', '  u2 --> u3', '  u0 --> u3']);
});

test('Mermaid shows several clusters in one flowchart, whose units do not mix', () => {
  const small = planOf({ units: { only: [namespaceOf('only')] } });
  expect(graphMermaid([small, { ...small, target: { ...small.target, name: 'other' } }])).toBe(`flowchart LR
  subgraph c0["test"]
    c0u0["only<br/>1 resource"]
  end
  subgraph c1["other"]
    c1u0["only<br/>1 resource"]
  end
`);
});

test('what people ordered is an explicit edge between the objects that deliver units, and stands in tooltips', () => {
  const order = [
    { from: 'configs', to: 'namespaces', kind: 'stage', reason: 'strict stages say so', place: undefined } as const,
  ];
  const plan = { ...samplePlan(), order };
  expect(graphJson(plan).edges.filter(({ explicit }) => explicit)).toEqual([
    {
      from: 'kustomize.toolkit.fluxcd.io/Kustomization/flux-system/configs',
      to: 'kustomize.toolkit.fluxcd.io/Kustomization/flux-system/namespaces',
      kind: 'stage',
      reason: 'strict stages say so',
      explicit: true,
    },
  ]);
  expect(graphDot(plan)).toContain('"namespaces" -> "configs" [tooltip="strict stages say so"];');
});

test('Graphviz arrows say why in their tooltip', () => {
  const dot = graphDot(samplePlan());
  expect(dot).toContain('"namespaces" [label="namespaces\\n1 resource"];');
  expect(dot).toContain(
    '"controllers" -> "configs" [tooltip="ClusterIssuer letsencrypt: the chart brings its CRD\\nClusterIssuer letsencrypt: the token is read from Vault"];',
  );
  expect(dot).toContain('"namespaces" -> "configs";');
});
