import { objectsOfRelease } from '../../src/model/objects-of-release.ts';
import { parseResourceId } from '../../src/model/identity.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import type { Release } from '../../src/model/release.ts';
import type { Resource } from '../../src/model/resource.ts';
import { KubeError } from '../api/kube-client.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { createStandInObject } from '../standins/stand-in-object.ts';
import { lacksOf } from '../understudies/custom-resources.ts';
import type { Stage } from '../understudies/stage.ts';
import { isReady } from '../understudies/stage.ts';
import { complaintsOfPod } from './complaints-of-pod.ts';
import { podOfFacts, podOfManifest } from './pods-of-object.ts';

/**
 * Everything that Kubernetes, Flux and the controllers of its kind would say against an object of the tree if it were applied now, and against
 * what a release would make of it. Throws where the API server gives no answer.
 */
export async function complaintsOfResource(stage: Stage, resource: Resource): Promise<string[]> {
  const { manifest, group, kind, verbatim } = resource;
  const object = (verbatim === undefined ? manifest : withoutContent(resource)) as unknown as KubeObject;
  const pod = podOfManifest(object, `${group}/${kind}`);
  return [
    ...await refusalOf(stage, object),
    ...missingNamespace(stage, resource),
    ...pod === undefined ? [] : await complaintsOfPod(stage, pod),
    ...classesOfClaims(stage, [object, ...listOf(object, 'spec', 'volumeClaimTemplates')]),
    ...lacksOf(stage, object),
    ...ofAutoscaler(stage, object),
    ...await ofRelease(stage, resource),
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

/** What is encrypted is readable to nobody here; where it goes counts all the same. */
function withoutContent({ apiVersion, kind, namespace, name }: Resource): object {
  return { apiVersion, kind, metadata: namespace === '' ? { name } : { name, namespace } };
}

async function refusalOf({ client }: Stage, object: KubeObject): Promise<string[]> {
  try {
    await client.dryRun(object);
    return [];
  } catch (error) {
    if (error instanceof KubeError) return [error.message];
    throw error;
  }
}

/** Unheard from the API server as long as the kind itself is not served. */
function missingNamespace({ view }: Stage, { namespace }: Resource): string[] {
  return namespace === '' || view.find('/Namespace', '', namespace) !== undefined ? [] : [`namespaces "${namespace}" not found`];
}

/** As the volume controller says it (Kubernetes 1.36). */
function classesOfClaims({ view }: Stage, claims: readonly unknown[]): string[] {
  const classes = claims.map((claim) => textOf(claim, 'spec', 'storageClassName')).filter((name) => name !== '');
  return classes.filter((name) => view.find('storage.k8s.io/StorageClass', '', name) === undefined).map((name) => `storageclass.storage.k8s.io "${name}" not found`);
}

/** The autoscaler's controller finds neither what it scales nor what it measures by. */
function ofAutoscaler({ view, plan }: Stage, object: KubeObject): string[] {
  if (object.kind !== 'HorizontalPodAutoscaler') return [];
  const kind = textOf(object, 'spec', 'scaleTargetRef', 'kind');
  const name = textOf(object, 'spec', 'scaleTargetRef', 'name');
  const isThere = view.find(`apps/${kind}`, object.metadata.namespace ?? '', name) !== undefined;
  const apis = plan.edges.filter(({ kind: edge }) => edge === 'api-service').map(({ through }) => through?.split('/').at(-1) ?? '');
  return [
    ...(isThere ? [] : [`${kind} "${name}" not found`]),
    ...[...new Set(apis)].filter((api) => !isReady(view, 'apiregistration.k8s.io/APIService', '', api)).map((api) => `unable to fetch metrics from ${api}`),
  ];
}

/** A release waits for its source and its values; what its chart makes is asked about as the facts have it. */
async function ofRelease(stage: Stage, { release, namespace, manifest }: Resource): Promise<string[]> {
  if (release === undefined) return [];
  const values = listOf(manifest, 'spec', 'valuesFrom').filter((from) => fieldOf(from, 'optional') !== true);
  const named = [
    ...values.map((from) => ({ kind: textOf(from, 'kind'), name: textOf(from, 'name') })),
    ...(release.needs ?? []).map(({ name }) => ({ kind: 'Secret', name })),
  ].map(({ kind, name }) => ({ group: '', kind, namespace, name }));
  const missing = [parseResourceId(release.source), ...named].filter((needed) => {
    return stage.view.find(`${needed.group}/${needed.kind}`, needed.namespace, needed.name) === undefined;
  });
  const said = await inBatches(chartObjects(release), (facts) => ofChartObject(stage, facts));
  return [...missing.map(({ kind, name }) => `${kind} "${name}" not found`), ...said];
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
    ...classesOfClaims(stage, (facts.pods?.claims ?? []).map(({ storageClass }) => ({ spec: { storageClassName: storageClass } }))),
  ];
}
