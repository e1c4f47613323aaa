import type { KnownPods } from '../support/index-pods.ts';
import type { LabelSelector } from '../../../knowledge/label-selector.ts';
import { formatNode } from '../../../model/identity.ts';

/** How many pods are compared at most: this is only a hint. */
const compared = 200;

/** The pods that were probably meant: those that have most of the labels, or all keys with other values. */
export function nearestPods({ equals }: LabelSelector, pods: readonly KnownPods[]): string {
  let best: { readonly pods: KnownPods; readonly score: number } | undefined;
  for (const candidate of pods.slice(0, compared)) {
    const score = equals.reduce(
      (sum, [key, value]) => sum + (candidate.labels[key] === value ? 2 : candidate.labels[key] === undefined ? 0 : 1),
      0,
    );
    if (score > (best?.score ?? 0)) best = { pods: candidate, score };
  }
  if (best === undefined) return '';
  const { labels, provision } = best.pods;
  const different = equals
    .filter(([key, value]) => labels[key] !== value)
    .map(([key]) => (labels[key] === undefined ? `no label "${key}"` : `"${key}=${labels[key]}"`));
  return ` (the pods of "${formatNode(provision.id)}" have ${different.join(' and ')})`;
}
