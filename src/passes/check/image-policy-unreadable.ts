import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { canonicalRepository, imagesInUse, type ImageInUse } from './images/images-in-use.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';
import { readTag, unreadable } from './images/read-tag.ts';
import { resourceId } from '../../model/identity.ts';
import { resourcesById, resourcesOfKind } from '../../model/resource-lookups.ts';
import { stringAt } from './support/read.ts';

const group = 'image.toolkit.fluxcd.io';

/** An image policy can read the tag that runs: one that cannot never chooses that tag or one like it. Which tags the registry has nobody here knows. */
export function imagePolicyUnreadable(plan: Plan): Diagnostic[] {
  const policies = resourcesOfKind(plan, group, 'ImagePolicy');
  if (policies.length === 0) return [];
  const inUse = imagesInUse(plan);
  const resources = resourcesById(plan);
  return policies.flatMap((policy) => {
    const { spec } = policy.manifest;
    const namespace = stringAt(spec, 'imageRepositoryRef', 'namespace') ?? policy.namespace;
    const repository = resources.get(
      resourceId(group, 'ImageRepository', namespace, stringAt(spec, 'imageRepositoryRef', 'name') ?? ''),
    );
    const image = stringAt(repository?.manifest, 'spec', 'image');
    if (image === undefined) return [];
    for (const use of inUse.get(canonicalRepository(image)) ?? []) {
      const tag = readTag(spec, use.tag);
      const why = tag === undefined ? undefined : unreadable(spec, tag);
      if (why !== undefined) return [neverChosen(plan, policy, use, why)];
    }
    return [];
  });
}

function neverChosen(plan: Plan, policy: Resource, { repository, tag, on }: ImageInUse, why: string): Diagnostic {
  return finding(plan, 'image-policy-unreadable', {
    on: policy,
    message: `${quoteNode(policy.id)} can never choose a tag like "${tag}" of "${repository}", which ${quoteNode(on.id)} runs: ${why}.`,
    remedy:
      'Extract from the tag what the policy can read ("filterTags" with "pattern" and "extract"), or choose another kind of policy.',
    chain: [{ text: `${quoteNode(on.id)} runs it`, place: on.place }],
  });
}
