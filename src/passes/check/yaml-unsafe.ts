import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { finding } from './support/finding.ts';
import { findUnsafeStrings } from '../../emit/yaml/find-unsafe-string.ts';
import { quoteNode } from './support/words.ts';

/** No string or key is one that the engine's YAML readers refuse or change. Files that go into the tree byte for byte are not ours to read. */
export function yamlUnsafe(plan: Plan): Diagnostic[] {
  const sound = new Set<string>();
  return plan.resources.flatMap((resource) => {
    if (resource.verbatim !== undefined) return [];
    return findUnsafeStrings(resource.manifest, sound).map(({ path, reason }) =>
      finding(plan, 'yaml-unsafe', {
        on: resource,
        message: `Field "${path}" of ${quoteNode(resource.id)} ${reason}.`,
        remedy:
          resource.kind === 'ConfigMap' || resource.kind === 'Secret'
            ? 'Put the content into "binaryData" as base64, or remove the character.'
            : 'Remove it, or keep such content in the "binaryData" of a ConfigMap.',
      }),
    );
  });
}
