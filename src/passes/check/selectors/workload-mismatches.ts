import type { Mismatch, SelectorContext } from './selector-context.ts';
import type { Resource } from '../../../model/resource.ts';
import { formatSelector, readSelector, selects } from '../../../knowledge/label-selector.ts';
import { jsonAt, objectAt } from '../support/read.ts';
import { nearestPods } from './nearest-pods.ts';
import { quoteNode } from '../support/words.ts';
import { templateOf } from '../support/pod-template.ts';

/** A workload selects the pods of its own template; a disruption budget selects pods of its namespace. */
export function workloadMismatches(resource: Resource, context: SelectorContext): readonly Mismatch[] {
  const { manifest, namespace } = resource;
  const written = jsonAt(manifest, 'spec', 'selector');
  if (written === undefined) return [];
  const selector = readSelector(written);
  const template = templateOf(resource);
  if (template !== undefined) {
    const labels = objectAt(template.metadata, 'labels') as Readonly<Record<string, string>>;
    return selects(selector, labels)
      ? []
      : [
          {
            message:
              `${quoteNode(resource.id)} selects pods with "${formatSelector(selector)}", ` +
              'and its own template gives them other labels: the API server refuses it.',
            remedy: 'Give the template the labels of the selector.',
          },
        ];
  }
  if (context.unknown.has(namespace) || context.pods.find(namespace, selector).length > 0) return [];
  return [
    {
      message:
        `${quoteNode(resource.id)} selects pods with "${formatSelector(selector)}", ` +
        `and no pod in namespace "${namespace}" has these ` +
        `labels${nearestPods(selector, context.pods.inNamespace(namespace))}.`,
      remedy: 'Select by labels that the pods have.',
    },
  ];
}
