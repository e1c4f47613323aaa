import type { Json } from '../../../model/json.ts';
import type { Mismatch, SelectorContext } from './selector-context.ts';
import type { Resource } from '../../../model/resource.ts';
import { formatSelector, type LabelSelector } from '../../../knowledge/label-selector.ts';
import { isObject, jsonAt, listAt } from '../support/read.ts';
import { nearestPods } from './nearest-pods.ts';
import { quoteNode } from '../support/words.ts';
import { isPodLabel, readEndpointSelector } from '../network/endpoint-selector.ts';

/**
 * A network policy of one namespace that names labels selects pods: else it protects nothing, and nobody notices. A warning, because pods may come
 * later. Selectors that say more than labels of pods are not judged.
 */
export function policyMismatches(resource: Resource, context: SelectorContext): readonly Mismatch[] {
  const { namespace } = resource;
  if (context.unknown.has(namespace)) return [];
  return selectorsOf(resource).flatMap((selector) => {
    if (!selectsByLabel(selector) || context.pods.find(namespace, selector).length > 0) return [];
    return [
      {
        severity: 'warning' as const,
        message:
          `${quoteNode(resource.id)} selects pods with "${formatSelector(selector)}", and no pod in namespace "${namespace}" ` +
          `has these labels${nearestPods(selector, context.pods.inNamespace(namespace))}: it protects nothing.`,
        remedy: 'Select by labels that the pods have, or declare the flow and let the policy follow from it.',
      },
    ];
  });
}

function selectorsOf({ kind, manifest }: Resource): readonly LabelSelector[] {
  const spec = jsonAt(manifest, 'spec');
  const written: readonly (Json | undefined)[] =
    kind === 'NetworkPolicy'
      ? [jsonAt(spec, 'podSelector')]
      : [spec, ...listAt(manifest, 'specs')].map((each) => jsonAt(each, 'endpointSelector'));
  return written.filter(isObject).map((each) => readEndpointSelector(each).selector);
}

function selectsByLabel({ equals, expressions }: LabelSelector): boolean {
  return equals.length > 0 && expressions.length === 0 && equals.every(([key]) => isPodLabel(key));
}
