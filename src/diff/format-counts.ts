import { isEqual, type TreeDiff } from './tree-diff.ts';

/** `2 objects added, 1 removed, 3 changed`. */
export function formatCounts(diff: TreeDiff): string {
  if (isEqual(diff)) return 'no differences';
  const counts = (
    [
      ['added', diff.added],
      ['removed', diff.removed],
      ['changed', diff.changed],
    ] as const
  ).filter(([, list]) => list.length > 0);
  return counts
    .map(([what, { length }], index) =>
      index === 0 ? `${length} ${length === 1 ? 'object' : 'objects'} ${what}` : `${length} ${what}`,
    )
    .join(', ');
}
