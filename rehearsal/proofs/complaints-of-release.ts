import { claimsOf } from '../../src/model/claims-of.ts';
import { objectsOfRelease } from '../../src/model/objects-of-release.ts';
import type { EdgeKind } from '../../src/model/edge.ts';
import { parseResourceId } from '../../src/model/identity.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import type { Release } from '../../src/model/release.ts';
import type { Resource } from '../../src/model/resource.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { createStandInObject } from '../standins/stand-in-object.ts';
import type { Stage } from '../understudies/stage.ts';
import { classesOfClaims, complaintsOfPod } from './complaints-of-pod.ts';
import { podOfFacts } from './pods-of-object.ts';
import { refusalOf } from './refusal-of.ts';

/** What can be told of these without asking about each object of a chart. */
const simple: ReadonlySet<EdgeKind> = new Set<EdgeKind>(['namespace', 'source', 'values-from']);

/** A release waits for its source and its values; what its chart makes is asked about as the facts have it. */
export async function complaintsOfRelease(stage: Stage, { release, namespace, manifest }: Resource, kinds: ReadonlySet<EdgeKind>): Promise<string[]> {
  if (release === undefined) return [];
  const values = listOf(manifest, 'spec', 'valuesFrom').filter((from) => fieldOf(from, 'optional') !== true);
  const named = [
    ...values.map((from) => ({ kind: textOf(from, 'kind'), name: textOf(from, 'name') })),
    ...(release.needs ?? []).map(({ name }) => ({ kind: 'Secret', name })),
  ].map(({ kind, name }) => ({ group: '', kind, namespace, name }));
  const missing = [parseResourceId(release.source), ...named].filter((needed) => {
    return stage.view.find(`${needed.group}/${needed.kind}`, needed.namespace, needed.name) === undefined;
  });
  const made = chartObjects(release);
  const homeless = new Set(made.map((facts) => facts.namespace).filter((name) => name !== '' && stage.view.find('/Namespace', '', name) === undefined));
  const said = [...kinds].every((kind) => simple.has(kind)) ? [] : await inBatches(made, (facts) => ofChartObject(stage, facts));
  return [...missing.map(({ kind, name }) => `${kind} "${name}" not found`), ...[...homeless].map((name) => `namespaces "${name}" not found`), ...said];
}

/** What a release makes and that stays, without the definitions of kinds. */
function chartObjects(release: Release): readonly ObjectFacts[] {
  return objectsOfRelease(release).filter(({ crd, hook }) => crd === undefined && hook?.startsWith('test') !== true);
}

/** A few at a time: a chart may make hundreds of objects. */
async function inBatches<Item>(items: readonly Item[], ask: (item: Item) => Promise<string[]>): Promise<string[]> {
  const said: string[] = [];
  for (let at = 0; at < items.length; at += 8) said.push(...(await Promise.all(items.slice(at, at + 8).map(ask))).flat());
  return said;
}

async function ofChartObject(stage: Stage, facts: ObjectFacts): Promise<string[]> {
  const object = createStandInObject(facts, stage.schemas) as unknown as KubeObject;
  const pod = podOfFacts(facts);
  return [
    ...await refusalOf(stage, object),
    ...pod === undefined ? [] : await complaintsOfPod(stage, pod),
    ...classesOfClaims(stage, claimsOf(facts).map(({ storageClass }) => ({ spec: { storageClassName: storageClass } }))),
  ];
}

/**
 * What admission webhooks would say against an object of the tree, or against what a release would make. Where its namespace is still missing,
 * it is asked about in another: nobody would hear the webhook.
 */
export async function complaintsOfAdmission(stage: Stage, { manifest, release }: Resource): Promise<string[]> {
  const objects = release === undefined ? [manifest] : chartObjects(release).map((facts) => createStandInObject(facts, stage.schemas));
  return inBatches(objects, (object) => refusalOf(stage, somewhere(stage, object as unknown as KubeObject)));
}

function somewhere({ view }: Stage, object: KubeObject): KubeObject {
  const { namespace } = object.metadata;
  if (namespace === undefined || view.find('/Namespace', '', namespace) !== undefined) return object;
  return { ...object, metadata: { ...object.metadata, namespace: 'default' } };
}
