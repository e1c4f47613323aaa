import { claimsOf } from '../../src/model/claims-of.ts';
import type { EdgeKind } from '../../src/model/edge.ts';
import { groupOf, parseResourceId } from '../../src/model/identity.ts';
import type { Release } from '../../src/model/release.ts';
import type { Resource } from '../../src/model/resource.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { objectsOfRelease } from '../standins/objects-of-release.ts';
import type { Stage } from '../understudies/stage.ts';
import { classesOfClaims, complaintsOfPod } from './complaints-of-pod.ts';
import { podOfManifest } from './pods-of-object.ts';
import { refusalOf } from './refusal-of.ts';

type Kinds = ReadonlySet<EdgeKind>;

/** What can be told of these without asking about each object of a chart. */
const simple: Kinds = new Set<EdgeKind>(['namespace', 'source', 'values-from']);

/** A release waits for its source and its values; what its chart makes is asked about as its record has it. */
export async function complaintsOfRelease(stage: Stage, resource: Resource, kinds: Kinds): Promise<string[]> {
  const { release, namespace, manifest } = resource;
  if (release === undefined) return [];
  const named = listOf(manifest, 'spec', 'valuesFrom')
    .filter((from) => fieldOf(from, 'optional') !== true)
    .map((from) => ({ group: '', kind: textOf(from, 'kind'), namespace, name: textOf(from, 'name') }));
  const missing = [parseResourceId(release.source), ...named].filter((needed) => {
    return stage.view.find(`${needed.group}/${needed.kind}`, needed.namespace, needed.name) === undefined;
  });
  const made = chartObjects(stage, release);
  const namespaces = new Set(made.map(({ metadata }) => metadata.namespace ?? ''));
  const isThere = (name: string) => name === '' || stage.view.find('/Namespace', '', name) !== undefined;
  const homeless = [...namespaces].filter((name) => !isThere(name));
  const isSimple = [...kinds].every((kind) => simple.has(kind));
  return [
    ...missing.map(({ kind, name }) => `${kind} "${name}" not found`),
    ...homeless.map((name) => `namespaces "${name}" not found`),
    ...(isSimple ? [] : await inBatches(made, (object) => ofChartObject(stage, object))),
    ...(isSimple ? [] : classesOfClaims(stage, claimsOfRelease(release))),
  ];
}

/** What a release makes when it is installed, without the definitions of kinds. */
function chartObjects({ schemas }: Stage, release: Release): readonly KubeObject[] {
  const installed = objectsOfRelease(release, schemas).filter(({ only }) => only !== 'upgrade');
  const objects = installed.map(({ manifest }) => manifest as unknown as KubeObject);
  return objects.filter(({ kind }) => kind !== 'CustomResourceDefinition');
}

/** Volumes that a release asks for, by whatever of its objects. */
function claimsOfRelease({ rendering }: Release): object[] {
  return rendering.objects.flatMap(claimsOf).map(({ storageClass }) => ({ spec: { storageClassName: storageClass } }));
}

/** A few at a time: a chart may make hundreds of objects. */
async function inBatches<Item>(items: readonly Item[], ask: (item: Item) => Promise<string[]>): Promise<string[]> {
  const said: string[] = [];
  for (let at = 0; at < items.length; at += 8)
    said.push(...(await Promise.all(items.slice(at, at + 8).map(ask))).flat());
  return said;
}

async function ofChartObject(stage: Stage, object: KubeObject): Promise<string[]> {
  const pod = podOfManifest(object, groupOf(object.apiVersion));
  return [...(await refusalOf(stage, object)), ...(pod === undefined ? [] : await complaintsOfPod(stage, pod))];
}

/**
 * What admission webhooks would say against an object of the tree, or against what a release would make. Where its namespace is still missing,
 * it is asked about in another: nobody would hear the webhook.
 */
export async function complaintsOfAdmission(stage: Stage, { manifest, release }: Resource): Promise<string[]> {
  const objects = release === undefined ? [manifest as unknown as KubeObject] : chartObjects(stage, release);
  return inBatches(objects, (object) => refusalOf(stage, somewhere(stage, object)));
}

function somewhere({ view }: Stage, object: KubeObject): KubeObject {
  const { namespace } = object.metadata;
  if (namespace === undefined || view.find('/Namespace', '', namespace) !== undefined) return object;
  return { ...object, metadata: { ...object.metadata, namespace: 'default' } };
}
