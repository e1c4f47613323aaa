import { isKubernetesGroup } from '../../src/knowledge/kubernetes-kinds.ts';
import { groupOf } from '../../src/model/identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Plan } from '../../src/model/plan.ts';
import { releasesOf } from '../../src/model/resource-lookups.ts';
import { textOf } from '../api/kube-object.ts';
import { customKinds } from './custom-kinds.ts';

/** What Flux' own controllers look after here, as they do in a cluster. */
const real = /^(?:source|kustomize|helm)\.toolkit\.fluxcd\.io$/;

/** Custom kinds that the tree or its charts have objects of and no understudy looks after, as `group/Kind`, each once. */
export function kindsNotSimulated(plan: Plan): readonly string[] {
  const simulated = new Set(customKinds.map(({ kind }) => kind));
  const manifests: readonly JsonObject[] = [
    ...plan.resources.map(({ manifest }) => manifest),
    ...releasesOf(plan).flatMap(({ release }) => release.rendering.manifests),
  ];
  const kinds = manifests.flatMap((manifest) => {
    const group = groupOf(textOf(manifest, 'apiVersion'));
    return isKubernetesGroup(group) || real.test(group) ? [] : [`${group}/${textOf(manifest, 'kind')}`];
  });
  return [...new Set(kinds)].filter((kind) => !simulated.has(kind)).sort();
}
