import { scaledTargets, targetKey } from '../../src/facts/scaled-targets.ts';
import { groupOf } from '../../src/model/identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { releasesOf } from '../../src/model/resource-lookups.ts';
import type { ReleasingResource } from '../../src/model/resource-lookups.ts';
import { unknownMark, variesMark } from '../../src/model/rendering.ts';
import { textOf, titleOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { OpenStage } from '../open-stage.ts';
import { isReady } from '../understudies/stage.ts';
import { compareWithRecord } from './compare-with-record.ts';
import type { RecordDifference } from './compare-with-record.ts';
import { expectedObjects } from './expected-objects.ts';

/** What was seen of the record of one release that is Ready. */
export interface RecordStory {
  /** `namespace/name` */
  readonly release: string;
  readonly standIn: boolean;
  /** How many objects of the cluster were compared. */
  readonly compared: number;
  readonly differences: readonly ObjectDifference[];
}

/** `field` is empty where the object itself is missing, or is there although the record does not have it. */
export interface ObjectDifference extends RecordDifference {
  readonly object: string;
}

type ProofStage = Pick<OpenStage, 'plan' | 'view' | 'client' | 'schemas' | 'shelf'>;

/** Holds the objects of every release that is Ready against its record: the only proof that renderings are what the engine makes. */
export async function proveRecords(stage: ProofStage): Promise<readonly RecordStory[]> {
  const stories: RecordStory[] = [];
  for (const resource of releasesOf(stage.plan)) {
    const isDone = isReady(stage.view, 'helm.toolkit.fluxcd.io/HelmRelease', resource.namespace, resource.name);
    if (isDone && resource.release.rendering.state === 'current') stories.push(await prove(stage, resource));
  }
  return stories;
}

async function prove(stage: ProofStage, { release }: ReleasingResource): Promise<RecordStory> {
  const isStandIn = stage.shelf.some(({ name, standIn }) => standIn && name === release.chart.name);
  // A chart of the tree itself is never on the shelf.
  const expected = expectedObjects(release, isStandIn, stage.schemas);
  const scaled = scaledTargets(expected.map(({ manifest }) => manifest));
  const differences: ObjectDifference[] = [];
  const known = new Set<KubeObject>();
  let compared = 0;
  for (const { manifest, mayBeGone } of expected) {
    const object = titleOf(manifest as unknown as KubeObject);
    const candidates = candidatesFor(stage, manifest);
    for (const candidate of candidates) known.add(candidate);
    const [only, ...others] = candidates;
    if (only === undefined && !mayBeGone)
      differences.push({ object, field: '', recorded: 'made', found: 'is not in the cluster' });
    if (only === undefined || others.length > 0) continue;
    compared += 1;
    const live = withoutDigest(await inVersionOf(stage, manifest, only), release.chart.version);
    const fields = compareWithRecord(scaled.has(targetKey(manifest)) ? withoutReplicas(manifest) : manifest, live);
    differences.push(...fields.map((field) => ({ object, ...field })));
  }
  const more = release.rendering.partial.length > 0 ? [] : unrecorded(stage, release, known);
  return {
    release: `${release.namespace}/${release.name}`,
    standIn: isStandIn,
    compared,
    differences: [...differences, ...more],
  };
}

/** The object of its identity; where its name varies, all that begin like it. */
function candidatesFor({ view }: ProofStage, manifest: JsonObject): readonly KubeObject[] {
  const kind = `${groupOf(textOf(manifest, 'apiVersion'))}/${textOf(manifest, 'kind')}`;
  const [namespace, name] = [textOf(manifest, 'metadata', 'namespace'), textOf(manifest, 'metadata', 'name')];
  const [fixed = ''] = name.split(new RegExp(`${variesMark}|${unknownMark}`));
  if (fixed === name) return [view.find(kind, namespace, name)].filter((object) => object !== undefined);
  return view
    .all(kind)
    .filter(({ metadata }) => (metadata.namespace ?? '') === namespace && metadata.name.startsWith(fixed));
}

/** The view has each kind in the version that the API server prefers. */
async function inVersionOf({ client }: ProofStage, manifest: JsonObject, live: KubeObject): Promise<KubeObject> {
  const apiVersion = textOf(manifest, 'apiVersion');
  if (apiVersion === live.apiVersion) return live;
  const { namespace, name } = live.metadata;
  const found = await client.get({ apiVersion, kind: live.kind, namespace, name }).catch(() => undefined);
  return found ?? live;
}

/** helm-controller 1.6 puts a part of an artifact's digest behind the version of a chart that an OCIRepository has: `1.0.0+88c6f699e9b9`. */
function withoutDigest(object: KubeObject, version: string): KubeObject {
  const escaped = version.replaceAll(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`);
  const text = JSON.stringify(object);
  const plain = text.replaceAll(new RegExp(`(${escaped})[+_][0-9a-f]{12}(?![0-9a-f])`, 'g'), '$1');
  return plain === text ? object : (JSON.parse(plain) as KubeObject);
}

/** What Helm says to be of the release, and the record does not have. */
function unrecorded(
  { view }: ProofStage,
  release: { readonly namespace: string; readonly name: string },
  known: ReadonlySet<KubeObject>,
): ObjectDifference[] {
  const made = view
    .kinds()
    .flatMap((kind) => view.all(kind))
    .filter(({ metadata: { annotations = {}, ownerReferences = [] } }) => {
      const isOurs =
        annotations['meta.helm.sh/release-name'] === release.name &&
        annotations['meta.helm.sh/release-namespace'] === release.namespace;
      return isOurs && ownerReferences.length === 0;
    });
  return made
    .filter((object) => !known.has(object) && object.kind !== 'Endpoints' && object.kind !== 'EndpointSlice')
    .map((object) => ({ object: titleOf(object), field: '', recorded: 'absent', found: 'is in the cluster' }));
}

/** An autoscaler says how many pods there are. */
function withoutReplicas(manifest: JsonObject): JsonObject {
  const { replicas: _replicas, ...spec } = manifest['spec'] as JsonObject;
  return { ...manifest, spec };
}
