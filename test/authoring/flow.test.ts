import { describe, expect, it } from 'vitest';
import {
  Cluster,
  declareFlow,
  defineCluster,
  flux,
  git,
  Layer,
  noInputs,
  podsWith,
  type FlowProps,
} from '../../src/authoring/index.ts';
import { unknownHandle } from '../../src/authoring/release-handles.ts';

const engine = flux('2.9', { source: git('https://example.com/platform.git') });
const definition = defineCluster({ name: 'demo', kubernetes: '1.36', engine, platform: () => {} });
const namespace = { name: 'shop' };
const from = podsWith(namespace, { app: 'web' }, 'web');
const to = podsWith(namespace, { app: 'store' }, 'store', [
  { name: 'sql', port: 5432 },
  { name: 'gossip', port: 7946, protocol: 'UDP' },
]);

function portsOf(props: Partial<FlowProps>) {
  const cluster = new Cluster(definition, noInputs);
  declareFlow(new Layer(cluster, 'apps'), { from, to, reason: 'The shop is open', ...props });
  return cluster.flows[0]?.ports;
}

describe('ports of a flow', () => {
  it('are all that the pods serve, of TCP unless said', () => {
    expect(portsOf({})).toEqual([
      { port: 5432, protocol: 'TCP' },
      { port: 7946, protocol: 'UDP' },
    ]);
  });

  it('are chosen by name or number', () => {
    expect(portsOf({ ports: ['gossip', 9090, { port: 53, protocol: 'UDP' }] })).toEqual([
      { port: 7946, protocol: 'UDP' },
      { port: 9090, protocol: 'TCP' },
      { port: 53, protocol: 'UDP' },
    ]);
  });

  it('are refused where the pods serve none of that name', () => {
    expect(() => portsOf({ ports: ['http'] })).toThrow('store serves no port "http"; it serves "sql", "gossip"');
    expect(() => portsOf({ to: from, ports: ['http'] })).toThrow('web serves no port "http"; it serves none');
  });

  it('are left open for a release that was not rendered, so that all other findings are seen', () => {
    expect(portsOf({ to: unknownHandle({ name: 'store', namespace: 'shop' }, 'main'), ports: ['http'] })).toEqual([]);
  });
});
