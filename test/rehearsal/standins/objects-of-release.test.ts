import { describe, expect, test } from 'vitest';
import { objectsOfRelease } from '../../../rehearsal/standins/objects-of-release.ts';
import { contentDigest, formatRecord } from '../../../src/facts/format-record.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { recordFormat, type Rendering } from '../../../src/model/rendering.ts';
import { renderingOf } from '../../support/plan-of.ts';

const object = (kind: string, name: string, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'shop' },
  ...more,
});
const pod = (spec: JsonObject): JsonObject => object('Pod', 'one', { spec });
const made = (manifests: readonly JsonObject[], more: Partial<Rendering> = {}) =>
  objectsOfRelease({ rendering: renderingOf([], { manifests, ...more }) }, new Map());

describe('a name that varies', () => {
  test('keeps its fixed part and gets an end', () => {
    const names = made([object('Job', 'migrate-<varies>'), object('Job', 'seed-<unknown>')]).map(
      ({ manifest }) => manifest['metadata'],
    );
    expect(names).toEqual([
      { name: 'migrate-varies', namespace: 'shop' },
      { name: 'seed-unknown', namespace: 'shop' },
    ]);
  });

  test('is what pods name that named it when it was rendered', () => {
    const volumes = [
      { name: 'a', configMap: { name: '<varies>' } },
      { name: 'b', secret: { secretName: 'fixed' } },
    ];
    const [, filled] = made([object('ConfigMap', 'settings-<varies>'), pod({ serviceAccountName: 'own', volumes })]);
    expect(filled?.manifest['spec']).toEqual({
      serviceAccountName: 'own',
      volumes: [
        { name: 'a', configMap: { name: 'settings-varies' } },
        { name: 'b', secret: { secretName: 'fixed' } },
      ],
    });
  });

  test('is not guessed where two objects may be meant', () => {
    const [, , filled] = made([
      object('Secret', 'a-<varies>'),
      object('Secret', 'b-<varies>'),
      pod({ volumes: [{ name: 'a', secret: { secretName: '<varies>' } }] }),
    ]);
    expect(filled?.manifest['spec']).toEqual({ volumes: [{ name: 'a', secret: { secretName: 'varies' } }] });
  });

  test('makes one object of two that differed in it alone', () => {
    expect(made([object('Secret', 'a-<varies>'), object('Secret', 'a-<varies>')])).toHaveLength(1);
  });
});

test('what only an installation or only an upgrade makes is told apart', () => {
  const manifests = [object('Secret', 'always'), object('Secret', 'at-first'), object('Secret', 'later')];
  const body = {
    format: recordFormat,
    inputs: {},
    chart: { name: 'gizmo', version: '1.0.0' },
    helm: '4.2',
    asked: {},
    missing: {},
    partial: [],
    only: { install: ['/Secret/shop/at-first'], upgrade: ['/Secret/shop/later'] },
    crdsFolder: [],
    handles: { services: {}, workloads: {} },
    objects: manifests,
  };
  const content = formatRecord({ ...body, content: contentDigest(body) });
  expect(made(manifests, { file: { path: 'one.yaml', content } }).map(({ only }) => only)).toEqual([
    undefined,
    'install',
    'upgrade',
  ]);
});
