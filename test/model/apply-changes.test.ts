import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/model/apply-changes.ts';
import type { ChartFacts, ChartObject, FactEdit } from '../../src/model/chart-facts.ts';
import { objectsOfChart } from '../../src/model/objects-of-release.ts';

const service: ChartObject = {
  apiVersion: 'v1', kind: 'Service', name: '{fullname}', namespace: '{namespace}',
  service: { type: 'ClusterIP', headless: false, ports: [{ name: 'http', port: 80, protocol: 'TCP' }] },
};
const factsOf = (object: ChartObject, more: Partial<ChartFacts> = {}): ChartFacts => ({
  chart: 'shop', version: '1.0.0', rendered: 'defaults', deterministic: true, objects: [object], requires: [], requiredValues: [], ...more,
});

describe('edits of facts', () => {
  test.each<[string, FactEdit, object]>([
    ['set a field', { at: 'service.type', set: 'LoadBalancer' }, { type: 'LoadBalancer' }],
    ['add to a list, once', { at: 'service.ports', add: [{ name: 'http', port: 80, protocol: 'TCP' }, { port: 9, protocol: 'TCP' }] }, { ports: [{ name: 'http', port: 80, protocol: 'TCP' }, { port: 9, protocol: 'TCP' }] }],
    ['remove from a list', { at: 'service.ports', remove: [{ name: 'http', port: 80, protocol: 'TCP' }] }, { ports: [] }],
  ])('%s', (_what, edit, expected) => {
    const { service: result } = applyChanges(service, [{ when: [], edits: [edit] }]);
    expect(result).toMatchObject(expected);
  });

  describe('items of lists by their names', () => {
    const containers = [{ name: 'a', level: { deep: 1 } }, { name: 'b' }];
    const pod = { ...service, pods: { spec: { containers } } } as unknown as ChartObject;
    test.each<[string, FactEdit, object[]]>([
      ['a field of one', { at: 'pods.spec.containers.a.level.deep', set: 2 }, [{ name: 'a', level: { deep: 2 } }, { name: 'b' }]],
      ['one taken away', { at: 'pods.spec.containers.a', unset: true }, [{ name: 'b' }]],
      ['one put in', { at: 'pods.spec.containers.c', set: { name: 'c' } }, [...containers, { name: 'c' }]],
      ['one put in that is there', { at: 'pods.spec.containers.b', set: { name: 'b', own: true } }, [containers[0] ?? {}, { name: 'b', own: true }]],
      ['a field of one that is gone', { at: 'pods.spec.containers.gone.level', set: 1 }, containers],
    ])('%s', (_what, edit, expected) => {
      expect(applyChanges(pod, [{ when: [], edits: [edit] }]).pods).toEqual({ spec: { containers: expected } });
    });
  });

  test('unset a field', () => {
    expect(applyChanges(service, [{ when: [], edits: [{ at: 'service.ports', unset: true }] }]).service).not.toHaveProperty('ports');
  });

  test('of several switches add up, and leave the object as it was', () => {
    const requests = (cpu: number) => ({ when: [], edits: [{ at: 'pods.requests.cpu', plus: cpu }] });
    const pod = { ...service, pods: { requests: { cpu: 1 } } } as unknown as ChartObject;
    expect(applyChanges(pod, [requests(0.5), requests(0.25)]).pods?.requests?.cpu).toBe(1.75);
    expect(pod.pods?.requests?.cpu).toBe(1);
  });
});

describe('facts under the values of a release', () => {
  test('a switch changes what an object is like', () => {
    const when = [{ path: 'metrics.enabled', is: true, default: false }];
    const object: ChartObject = { ...service, changes: [{ when, edits: [{ at: 'service.ports', add: [{ name: 'metrics', port: '{value:metrics.port}', protocol: 'TCP' }] }] }] };
    const facts = factsOf(object, { valueDefaults: { 'metrics.port': 9100 } });
    const portsOf = (values: object) => objectsOfChart(facts, 'my', 'store', values as never)[0]?.service?.ports.map(({ port }) => port);
    expect(portsOf({})).toEqual([80]);
    expect(portsOf({ metrics: { enabled: true } })).toEqual([80, 9100]);
    expect(portsOf({ metrics: { enabled: true, port: 9200 } })).toEqual([80, 9200]);
  });

  test('a value that stands alone keeps its type, and one within a text becomes text', () => {
    const object = { ...service, name: 'shop-{value:port}', service: { ...service.service, ports: [{ port: '{value:port}', protocol: 'TCP' }] } } as unknown as ChartObject;
    expect(objectsOfChart(factsOf(object, { valueDefaults: { port: 80 } }), 'my', 'store', { port: 8080 })[0]).toMatchObject({ name: 'shop-8080', service: { ports: [{ port: 8080 }] } });
  });

  test.each([
    ['{fullname}', 'my', 'my-shop'],
    ['{fullname}', 'corner-shop', 'corner-shop'],
    ['{fullname:cache}', 'my', 'my-cache'],
    ['{release}-{namespace}-{fullname}{cut:12}', 'my', 'my-store-my'],
    ['{fullname}', 'a-release-with-a-long-name', 'a-release-with-a-long'],
  ])('%s of release %s is %s', (name, release, expected) => {
    const facts = factsOf({ ...service, name }, { fullname: { contains: 'shop', limit: 22 }, fullnames: { cache: { contains: 'cache', limit: 63 } } });
    expect(objectsOfChart(facts, release, 'store', {})[0]?.name).toBe(expected);
  });

  test('an override of a name holds for the chart or sub-chart that it is for', () => {
    const facts = factsOf({ ...service, name: '{fullname:cache}' }, { fullnames: { cache: { contains: 'cache', limit: 63 } } });
    expect(objectsOfChart(facts, 'my', 'store', { fullnameOverride: 'x' })[0]?.name).toBe('my-cache');
    expect(objectsOfChart(facts, 'my', 'store', { cache: { fullnameOverride: 'x' } })[0]?.name).toBe('x');
  });

  test('what two switches each bring is made once, and what needs another API is not counted on', () => {
    const by = (path: string): ChartObject => ({ ...service, when: [{ path, is: true, default: false }] });
    const facts = { ...factsOf(by('a')), objects: [by('a'), by('b'), { ...service, name: 'other', whenServed: 'example.com/v1' }] };
    expect(objectsOfChart(facts, 'my', 'store', { a: true, b: true })).toHaveLength(1);
    expect(objectsOfChart(facts, 'my', 'store', {})).toHaveLength(0);
  });

  test('any value but one', () => {
    const facts = factsOf({ ...service, when: [{ path: 'mode', is: 'off', not: true, default: 'on' }] });
    expect(objectsOfChart(facts, 'my', 'store', {})).toHaveLength(1);
    expect(objectsOfChart(facts, 'my', 'store', { mode: 'off' })).toHaveLength(0);
  });
});
