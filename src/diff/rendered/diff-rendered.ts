import { readRenderedTree, type RenderedFiles } from './read-rendered-tree.ts';
import type { RenderedDiff, UnrecordedRelease } from './rendered-diff.ts';
import { addMarks, noMarks } from './marks.ts';
import { type ComparedObject, compareObjects } from './compare-objects.ts';
import { groupByRelease } from './group-by-release.ts';
import type { ClusterObject, RenderedTree } from './rendered-tree.ts';

/** How all objects that the second cluster would get differ from those of the first. */
export function diffRendered(from: RenderedFiles, to: RenderedFiles): RenderedDiff {
  const [before, after] = [readRenderedTree(from), readRenderedTree(to)];
  const unrecorded = findUnrecorded(before, after);
  const leftOut = new Set(unrecorded.map(({ release }) => release));
  const compared = compareObjects(withoutReleases(before, leftOut), withoutReleases(after, leftOut));
  const marks = compared.map((object) => object.marks).reduce(addMarks, noMarks);
  return {
    from: before.title,
    to: after.title,
    unrecorded,
    groups: groupByRelease(before, after, compared, leftOut),
    notCompared: { ...marks, schemas: countUnknownSchemas(compared, before, after) },
  };
}

/**
 * Releases of which one side, or neither, knows what they make. One that the other side does not have at all is named
 * as well.
 */
function findUnrecorded(before: RenderedTree, after: RenderedTree): UnrecordedRelease[] {
  const names = [...new Set([...before.releases.keys(), ...after.releases.keys()])].sort();
  return names.flatMap((release) => {
    const [from, to] = [before.releases.get(release)?.unrecorded, after.releases.get(release)?.unrecorded];
    if (from === undefined && to === undefined) return [];
    const side = from === undefined ? 'to' : to === undefined ? 'from' : 'both';
    return [{ release, side, reason: to ?? from ?? '' }];
  });
}

function withoutReleases(tree: RenderedTree, leftOut: ReadonlySet<string>): RenderedTree {
  if (leftOut.size === 0) return tree;
  const isKept = ({ release }: ClusterObject) => release === undefined || !leftOut.has(release);
  return { ...tree, objects: new Map([...tree.objects].filter(([, object]) => isKept(object))) };
}

/** Definitions on both sides whose schemas stand in no record, of releases that were rendered under other inputs. */
function countUnknownSchemas(compared: readonly ComparedObject[], before: RenderedTree, after: RenderedTree): number {
  return compared.filter(({ id, from, to }) => {
    const isDefinition = id.startsWith('apiextensions.k8s.io/CustomResourceDefinition/');
    if (!isDefinition || from === undefined || to === undefined) return false;
    const { release } = from;
    if (release !== to.release) return true;
    return release !== undefined && before.releases.get(release)?.inputs !== after.releases.get(release)?.inputs;
  }).length;
}
