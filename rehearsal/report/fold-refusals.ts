import type { Refusal } from '../watch/refusals.ts';
import { sameWords } from './repetitions.ts';

/** One thing that was said, of however many objects. */
export interface FoldedRefusal extends Omit<Refusal, 'about'> {
  /** In the order in which it was first said of them. */
  readonly abouts: readonly string[];
}

/** Refusals in the same words about objects of one kind and namespace (pods of one workload, say) as one, in the order of their first appearance. */
export function foldRefusals(refusals: readonly Refusal[]): readonly FoldedRefusal[] {
  const alike = Map.groupBy(refusals, ({ about, reason, message }) => {
    const [place = '', name = ''] = about.split('/');
    return name === ''
      ? `${about} ${reason} ${sameWords(message)}`
      : `${place} ${reason} ${sameWords(withoutName(message, name))}`;
  });
  return [...alike.values()].map((group) => {
    const [first] = group as [Refusal, ...Refusal[]];
    const abouts = [...new Set(group.map(({ about }) => about))];
    return { ...first, abouts, count: group.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** A message often names the very object that it is about. */
function withoutName(message: string, name: string): string {
  return message.replaceAll(name, 'it');
}
