import { createRecord, type RecordInput } from '../../../src/facts/create-record.ts';
import type { RenderedManifests } from '../../../src/facts/rendered-manifests.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { RenderingRecord } from '../../../src/model/rendering.ts';

/** A rendering with one template an object, in their order. */
export function renderingOf(...objects: readonly JsonObject[]): RenderedManifests {
  return {
    templates: objects.map((object, index) => ({ template: `shop/templates/${index}.yaml`, index: 0, object })),
    crds: [],
  };
}

/** The record of the release `shop` in the namespace `store`. */
export function recordOf(first: RenderedManifests, others: Partial<RecordInput> = {}): RenderingRecord {
  return createRecord({
    inputs: { format: '1', values: 'sha256:1' },
    chart: { name: 'shop', version: '1.2.3' },
    helm: '4.2',
    asked: {},
    partial: [],
    releaseName: 'shop',
    namespace: 'store',
    adopted: false,
    secretMarks: ['strata-unknown-a', 'strata-unknown-b'],
    isClusterScoped: () => undefined,
    first,
    ...others,
  });
}

/** An object of the core group, or of the one before the slash. */
export function object(kind: string, name: string, rest: JsonObject = {}): JsonObject {
  const slash = kind.lastIndexOf('/');
  const apiVersion = slash < 0 ? 'v1' : `${kind.slice(0, slash)}/v1`;
  const { metadata, ...fields } = rest;
  return {
    apiVersion,
    kind: kind.slice(slash + 1),
    metadata: { name, ...(metadata as JsonObject | undefined) },
    ...fields,
  };
}

/** A Deployment of one container. */
export function deployment(name: string, container: JsonObject = {}, spec: JsonObject = {}): JsonObject {
  const template = {
    metadata: { labels: { app: name } },
    spec: { containers: [{ name: 'main', image: 'shop:1', ...container }] },
  };
  return object('apps/Deployment', name, { spec: { selector: { matchLabels: { app: name } }, template, ...spec } });
}

/** `Kind namespace/name` of the objects of a record. */
export function namesIn({ objects }: RenderingRecord): readonly string[] {
  return objects.map(({ kind, metadata }) => {
    const { namespace = '', name } = metadata as JsonObject;
    return `${String(kind)} ${String(namespace)}/${String(name)}`;
  });
}
