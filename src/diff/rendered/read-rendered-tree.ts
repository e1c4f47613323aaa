import { parseRecord } from '../../facts/parse-record.ts';
import { asObject, textOf } from '../../knowledge/facts/parts.ts';
import type { JsonObject } from '../../model/json.ts';
import type { RenderingRecord } from '../../model/rendering.ts';
import type { TreeFiles } from '../diff-files.ts';
import { readTree } from '../read-tree.ts';
import { deployedObjects } from './deployed-objects.ts';
import type { ClusterObject, RenderedRelease, RenderedTree } from './rendered-tree.ts';

/** The files of one cluster: its tree and its records. */
export interface RenderedFiles extends TreeFiles {
  /**
   * Releases that could not be rendered under their present inputs, as `namespace/name`: an older record stands in for
   * them.
   */
  readonly stale?: ReadonlySet<string>;
}

type ReadRecord = RenderingRecord | { readonly broken: string };

/** Reads all objects that a cluster would get from its tree and from the records of its releases. */
export function readRenderedTree({ cluster, title, files, stale }: RenderedFiles): RenderedTree {
  const own = [...readTree(cluster, title, files).objects].map(([id, { manifest, unit }]): ClusterObject => {
    return { id, manifest: withoutSops(manifest), unit };
  });
  const records = readRecords(`clusters/${cluster}/renderings/`, files);
  const objects = new Map<string, ClusterObject>();
  for (const object of own) objects.set(object.id, object);
  const releases = new Map<string, RenderedRelease>();
  for (const { manifest } of own.filter(isRelease)) {
    const found = keysOf(manifest).flatMap((key) => findRecord(records, key))[0];
    const release = found?.key ?? (keysOf(manifest)[0] as string);
    releases.set(release, describeRelease(manifest, found?.record, stale?.has(release) === true));
    if (found === undefined || 'broken' in found.record) continue;
    for (const object of deployedObjects(manifest, found.record)) add(objects, { ...object, release });
  }
  return { cluster, title, objects, releases };
}

/** The first of an identity keeps it, but a namespace that the tree has is not created by Helm. */
function add(objects: Map<string, ClusterObject>, object: ClusterObject): void {
  if (object.id.startsWith('/Namespace/') && objects.has(object.id)) return;
  let key: string = object.id;
  for (let number = 2; objects.has(key); number += 1) key = `${object.id} ${number}`;
  objects.set(key, object);
}

function readRecords(folder: string, files: RenderedFiles['files']): ReadonlyMap<string, ReadRecord> {
  return new Map(
    files
      .filter(({ path }) => path.startsWith(folder))
      .map(({ path, content }) => {
        return [
          path
            .slice(folder.length)
            .replace(/\.yaml$/, '')
            .replace('_', '/'),
          parseRecord(content),
        ];
      }),
  );
}

function isRelease({ id }: ClusterObject): boolean {
  return id.startsWith('helm.toolkit.fluxcd.io/HelmRelease/');
}

/**
 * What a release may be recorded under: its name in Helm and the chart's namespace, else the names of the HelmRelease
 * itself.
 */
function keysOf({ metadata, spec }: JsonObject): readonly string[] {
  const { name, namespace } = asObject(metadata);
  const { releaseName, targetNamespace } = asObject(spec);
  const composed = textOf(targetNamespace) === '' ? textOf(name) : `${textOf(targetNamespace)}-${textOf(name)}`;
  const inHelm = `${textOf(targetNamespace) || textOf(namespace)}/${textOf(releaseName) || composed}`;
  return [inHelm, `${textOf(namespace)}/${textOf(name)}`];
}

/**
 * The longest name that Helm takes; of a longer one helm-controller keeps the first 40 characters and adds a dash and
 * a digest.
 */
const longestName = 53;

interface FoundRecord {
  readonly key: string;
  readonly record: ReadRecord;
}

function findRecord(records: ReadonlyMap<string, ReadRecord>, wanted: string): FoundRecord[] {
  const name = wanted.slice(wanted.indexOf('/') + 1);
  const start = `${wanted.slice(0, wanted.indexOf('/') + 1)}${name.slice(0, 40)}-`;
  return [...records].flatMap(([key, record]) => {
    const isShortened = key.startsWith(start) && /^[0-9a-f]{12}$/.test(key.slice(start.length));
    return key === wanted || (isShortened && name.length > longestName) ? [{ key, record }] : [];
  });
}

function describeRelease({ spec }: JsonObject, record: ReadRecord | undefined, isStale: boolean): RenderedRelease {
  const { commonMetadata, postRenderers } = asObject(spec);
  const { labels, annotations } = asObject(commonMetadata);
  const common = [...Object.keys(asObject(labels)), ...Object.keys(asObject(annotations))];
  if (record === undefined) return { unrecorded: 'it has no record', isStale, notes: [], common };
  if ('broken' in record) return { unrecorded: record.broken, isStale, notes: [], common };
  const notes = [
    ...record.partial.map((reason) => `it is known in part: ${reason}`),
    ...(postRenderers === undefined ? [] : ['what its post-renderers change is not compared']),
  ];
  return { chart: record.chart, inputs: JSON.stringify(record.inputs), isStale, notes, common };
}

/** `sops` beside `apiVersion` is no field of any API object. */
function withoutSops(manifest: JsonObject): JsonObject {
  const { sops: _record, ...others } = manifest;
  return others;
}
