import type { EdgeKind } from '../../src/model/edge.ts';
import type { Resource } from '../../src/model/resource.ts';
import { listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { lacksOf } from '../understudies/custom-resources.ts';
import type { Stage } from '../understudies/stage.ts';
import { isReady } from '../understudies/stage.ts';
import { classesOfClaims, complaintsOfPod } from './complaints-of-pod.ts';
import { complaintsOfRelease } from './complaints-of-release.ts';
import { podOfManifest } from './pods-of-object.ts';
import { refusalOf } from './refusal-of.ts';

/**
 * Everything that Kubernetes, Flux and the controllers of its kind would say against an object of the tree if it were applied now, and against
 * what a release would make of it. `kinds` of edges are what it is asked for. Throws where the API server gives no answer.
 */
export async function complaintsOfResource(
  stage: Stage,
  resource: Resource,
  kinds: ReadonlySet<EdgeKind>,
): Promise<string[]> {
  const { manifest, group, verbatim } = resource;
  const object = (verbatim === undefined ? manifest : withoutContent(resource)) as unknown as KubeObject;
  const pod = podOfManifest(object, group);
  return [
    ...(await refusalOf(stage, object)),
    ...missingNamespace(stage, resource),
    ...(pod === undefined ? [] : await complaintsOfPod(stage, pod)),
    ...classesOfClaims(stage, [object, ...listOf(object, 'spec', 'volumeClaimTemplates')]),
    ...lacksOf(stage, object),
    ...ofAutoscaler(stage, object),
    ...(await complaintsOfRelease(stage, resource, kinds)),
  ];
}

/** What is encrypted is readable to nobody here; where it goes counts all the same. */
function withoutContent({ apiVersion, kind, namespace, name }: Resource): object {
  return { apiVersion, kind, metadata: namespace === '' ? { name } : { name, namespace } };
}

/** Unheard from the API server as long as the kind itself is not served. */
function missingNamespace({ view }: Stage, { namespace }: Resource): string[] {
  return namespace === '' || view.find('/Namespace', '', namespace) !== undefined
    ? []
    : [`namespaces "${namespace}" not found`];
}

/** The autoscaler's controller finds neither what it scales nor what it measures by. */
function ofAutoscaler({ view, plan }: Stage, object: KubeObject): string[] {
  if (object.kind !== 'HorizontalPodAutoscaler') return [];
  const kind = textOf(object, 'spec', 'scaleTargetRef', 'kind');
  const name = textOf(object, 'spec', 'scaleTargetRef', 'name');
  const isThere = view.find(`apps/${kind}`, object.metadata.namespace ?? '', name) !== undefined;
  const apis = plan.edges
    .filter(({ kind: edge }) => edge === 'api-service')
    .map(({ through }) => through?.split('/').at(-1) ?? '');
  return [
    ...(isThere ? [] : [`${kind} "${name}" not found`]),
    ...[...new Set(apis)]
      .filter((api) => !isReady(view, 'apiregistration.k8s.io/APIService', '', api))
      .map((api) => `unable to fetch metrics from ${api}`),
  ];
}
