import { describe, expect, it } from 'vitest';
import { formatRecord } from '../../src/facts/format-record.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { deployment, namesIn, object, recordOf, renderingOf } from './support/renderings.ts';

const [first, second] = ['strata-unknown-a', 'strata-unknown-b'];
const withArgs = (...args: readonly string[]) => deployment('web', { args });
const argsIn = ({ objects }: ReturnType<typeof recordOf>): unknown => {
  const [{ spec } = {}] = objects as readonly {
    spec?: { template: { spec: { containers: readonly JsonObject[] } } };
  }[];
  return spec?.template.spec.containers[0]?.args;
};

describe('createRecord', () => {
  it('sorts objects by identity and keys by name, whatever the order of the rendering', () => {
    const objects = [
      object('Service', 'b', { spec: { ports: [], clusterIP: 'None' } }),
      object('Service', 'a'),
      deployment('web'),
      object('ConfigMap', 'z'),
    ];
    const record = recordOf(renderingOf(...objects));
    expect(namesIn(record)).toEqual([
      'ConfigMap store/z',
      'Service store/a',
      'Service store/b',
      'Deployment store/web',
    ]);
    expect(Object.keys(record.objects[2]?.spec as JsonObject)).toEqual(['clusterIP', 'ports']);
    expect(record.objects).toEqual(recordOf(renderingOf(...objects.toReversed())).objects);
  });

  it("keeps both of two documents of one identity, in the order of the chart's files", () => {
    const twins = ['one', 'two'].map((key) => object('ConfigMap', 'a', { data: { [key]: 'x' } }));
    const keys = (record: ReturnType<typeof recordOf>) =>
      record.objects.map(({ data }) => Object.keys(data as JsonObject)[0]);
    expect(keys(recordOf(renderingOf(...twins), { again: renderingOf(...twins) }))).toEqual(['one', 'two']);
    const { templates } = renderingOf(...twins);
    expect(keys(recordOf({ templates: templates.toReversed(), crds: [] }))).toEqual(['one', 'two']);
  });

  it('knows what stands in folders "crds", and what would be made if more were served', () => {
    const definition = object('apiextensions.k8s.io/CustomResourceDefinition', 'tills.shop.example', {
      spec: { group: 'shop.example', names: { kind: 'Till' } },
    });
    const monitor = object('monitoring.coreos.com/ServiceMonitor', 'web');
    const rendering = {
      ...renderingOf(deployment('web')),
      crds: [{ file: 'shop/crds/till.yaml', object: definition }],
    };
    const served = new Map([
      ['monitoring.coreos.com/v1', renderingOf(deployment('web'), monitor)],
      ['policy/v2', renderingOf(deployment('web'))],
    ]);
    const record = recordOf(rendering, { asked: { 'monitoring.coreos.com/v1': false, 'a/v1': true }, served });
    expect(record.crdsFolder).toEqual(['tills.shop.example']);
    expect(record.missing).toEqual({ 'monitoring.coreos.com/v1': ['monitoring.coreos.com/ServiceMonitor/store/web'] });
    expect(Object.keys(record.asked)).toEqual(['a/v1', 'monitoring.coreos.com/v1']);
  });
});

describe('createRecord of what varies', () => {
  it('marks fields that differ, and those alone', () => {
    const record = recordOf(renderingOf(withArgs('a', 'b1')), { again: renderingOf(withArgs('a', 'b2')) });
    expect(argsIn(record)).toEqual(['a', '<varies>']);
    expect(argsIn(recordOf(renderingOf(withArgs('a')), { again: renderingOf(withArgs('a', 'b')) }))).toBe('<varies>');
  });

  it('marks a script whose digest differs, and no value of a Secret', () => {
    const objects = (value: string) =>
      renderingOf(object('ConfigMap', 'a', { data: { x: value } }), object('Secret', 'b', { data: { x: value } }));
    const [map, secret] = recordOf(objects('1'), { again: objects('2') }).objects;
    expect([map?.data, secret?.data]).toEqual([{ x: '<varies>' }, { x: '<hidden>' }]);
  });

  it('tells items of a list apart by name', () => {
    const env = (...names: readonly string[]) =>
      renderingOf(deployment('web', { env: names.map((name) => ({ name, value: name })) }));
    const [web] = recordOf(env('a', 'b'), { upgrade: env('b', 'c') }).objects as readonly {
      spec: { template: { spec: { containers: readonly JsonObject[] } } };
    }[];
    expect(web?.spec.template.spec.containers[0]?.env).toEqual([
      { name: 'a', value: '<varies>' },
      { name: 'b', value: 'b' },
      { name: 'c', value: '<varies>' },
    ]);
  });

  it('keeps what the names of an object have in common', () => {
    const job = (name: string) =>
      renderingOf(
        object('batch/Job', name, { metadata: { annotations: { 'helm.sh/hook': 'post-install' } } }),
        deployment('web'),
      );
    const record = recordOf(job('init-a1b2'), { again: job('init-a9c8'), upgrade: job('init-2') });
    expect(namesIn(record)).toEqual(['Deployment store/web', 'Job store/init-<varies>']);
    expect(record.objects[1]).toMatchObject({ metadata: { annotations: { 'helm.sh/hook': 'post-install' } } });
    expect(record.only).toEqual({ install: [], upgrade: [] });
    expect(record.handles.workloads).toEqual({ web: 'Deployment/web' });
  });

  it('marks what differs in an object whose name only another pair of renderings tells apart', () => {
    const job = (name: string, args: string) => renderingOf(deployment(name, { args: [args] }));
    const renderings = { again: job('init-1-a', 'x'), upgrade: job('init-2-b', 'y') };
    const record = recordOf(job('init-1-a', 'y'), renderings);
    expect(namesIn(record)).toEqual(['Deployment store/init-<varies>']);
    expect(argsIn(record)).toEqual(['<varies>']);
    expect(namesIn(recordOf(job('init-1-b', 'y'), renderings))).toEqual(['Deployment store/init-<varies>']);
  });

  it('knows what only an installation or only an upgrade makes', () => {
    const [web, install, upgrade] = [
      deployment('web', { args: ['x'] }),
      object('Secret', 'once'),
      object('batch/Job', 'later'),
    ];
    const renderings = {
      upgrade: {
        ...renderingOf(web),
        templates: [...renderingOf(web).templates, { template: 'later.yaml', index: 0, object: upgrade }],
      },
    };
    const record = recordOf(renderingOf(web, install), renderings);
    expect(record.only).toEqual({ install: ['/Secret/store/once'], upgrade: ['batch/Job/store/later'] });
    expect(namesIn(record)).toEqual(['Secret store/once', 'Deployment store/web', 'Job store/later']);
    expect(record.handles.workloads).toEqual({ web: 'Deployment/web' });
  });

  it('takes an adopted release for its upgrade', () => {
    const renderings = { upgrade: renderingOf(withArgs('upgraded')), adopted: true };
    expect(argsIn(recordOf(renderingOf(withArgs('installed')), renderings))).toEqual(['upgraded']);
    expect(
      argsIn(
        recordOf(renderingOf(withArgs('r1')), {
          upgrade: renderingOf(withArgs('r1')),
          again: renderingOf(withArgs('r2')),
          adopted: true,
        }),
      ),
    ).toEqual(['<varies>']);
  });
});

describe('createRecord with values of Secrets', () => {
  it('marks what holds the stand-in and what follows from it', () => {
    const of = (mark: string) =>
      renderingOf(
        withArgs(`--password=${mark}`, btoa(mark), 'plain'),
        object('ConfigMap', 'a', { data: { long: `x\n${mark}`, hash: btoa(mark) } }),
      );
    const record = recordOf(of(first), { marked: of(second) });
    expect(argsIn({ ...record, objects: record.objects.slice(1) })).toEqual(['<unknown>', '<unknown>', 'plain']);
    expect(record.objects[0]?.data).toEqual({ hash: '<unknown>', long: '<unknown>' });
    expect(formatRecord(record)).not.toContain('strata-unknown');
  });

  it('calls varying what is so without the Secret', () => {
    const of = (mark: string, random: string) => renderingOf(withArgs(mark, random));
    const record = recordOf(of(first, '1'), { again: of(first, '2'), marked: of(second, '1') });
    expect(argsIn(record)).toEqual(['<unknown>', '<varies>']);
  });

  it('keeps the start of a name', () => {
    const of = (mark: string) =>
      renderingOf(object('Secret', `smtp-${mark}`), object('Service', `x-${btoa(mark).toLowerCase()}`));
    expect(namesIn(recordOf(of(first), { marked: of(second) }))).toEqual([
      'Secret store/smtp-<unknown>',
      'Service store/x-<unknown>',
    ]);
  });
});
