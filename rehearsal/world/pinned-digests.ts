import type { KubeObject } from '../api/kube-object.ts';
import { textOf } from '../api/kube-object.ts';
import type { Plan } from '../../src/model/plan.ts';
import { releasesOf, resourcesById } from '../../src/model/resource-lookups.ts';
import type { ShelvedChart } from './chart-shelf.ts';
import { manifestDigestOf } from './oci-site.ts';

/** An OCIRepository that names its artifact by a digest, and the digest of what the rehearsal has of it. */
interface Pin {
  readonly namespace: string;
  readonly name: string;
  readonly pinned: string;
  readonly served: string;
}

export interface PinnedDigests {
  /** For the API server, before Flux starts. */
  readonly objects: readonly KubeObject[];
  /** What the reader of the report must know. */
  readonly notes: readonly string[];
}

/**
 * What is published under a digest can be had from its registry alone: its manifest holds the time of its making, and a client refuses
 * any other. The tree stays as it is committed; the API server, when Flux applies such a source, puts the digest of what the rehearsal
 * serves in place of the pinned one.
 */
export function servePinnedDigests(plan: Plan, shelf: readonly ShelvedChart[]): PinnedDigests {
  const pins = pinsOf(plan, shelf);
  return {
    objects: pins.flatMap((pin, index) => [policy(pin, `pinned-digest-${index}`), binding(`pinned-digest-${index}`)]),
    notes: pins.map(({ namespace, name, pinned }) => {
      return `OCIRepository ${namespace}/${name} pins ${pinned.slice(0, 19)}…, which only its registry has: the same version was served in its place`;
    }),
  };
}

function pinsOf(plan: Plan, shelf: readonly ShelvedChart[]): Pin[] {
  const resources = resourcesById(plan);
  const pins = new Map<string, Pin>();
  for (const { release } of releasesOf(plan)) {
    const source = resources.get(release.source);
    const pinned = textOf(source?.manifest, 'spec', 'ref', 'digest');
    if (source?.kind !== 'OCIRepository' || pinned === '') continue;
    const chart = shelf.find(
      ({ at, name }) => at === textOf(source.manifest, 'spec', 'url') && name === release.chart.name,
    );
    const served = chart === undefined ? pinned : manifestDigestOf(chart);
    if (served !== pinned) pins.set(source.id, { namespace: source.namespace, name: source.name, pinned, served });
  }
  return [...pins.values()];
}

/** In CEL of admission policies (Kubernetes 1.36). */
function policy({ namespace, name, pinned, served }: Pin, title: string): KubeObject {
  const isIt = [
    `object.metadata.namespace == ${JSON.stringify(namespace)}`,
    `object.metadata.name == ${JSON.stringify(name)}`,
    `object.spec.?ref.?digest.orValue("") == ${JSON.stringify(pinned)}`,
  ];
  const rule = {
    apiGroups: ['source.toolkit.fluxcd.io'],
    apiVersions: ['*'],
    operations: ['CREATE', 'UPDATE'],
    resources: ['ocirepositories'],
  };
  const expression = `[JSONPatch{op: "replace", path: "/spec/ref/digest", value: ${JSON.stringify(served)}}]`;
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicy',
    metadata: { name: title },
    spec: {
      failurePolicy: 'Fail',
      reinvocationPolicy: 'Never',
      matchConstraints: { resourceRules: [rule] },
      matchConditions: [{ name: 'pinned', expression: isIt.join(' && ') }],
      mutations: [{ patchType: 'JSONPatch', jsonPatch: { expression } }],
    },
  };
}

function binding(title: string): KubeObject {
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicyBinding',
    metadata: { name: title },
    spec: { policyName: title },
  };
}
