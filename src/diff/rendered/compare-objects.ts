import type { ResourceId } from '../../model/identity.ts';
import { sameText } from '../same-text.ts';
import { comparableView, hasSchemas, withoutSchemas } from './comparable-view.ts';
import { diffManifests } from './diff-manifests.ts';
import { foldChanges } from './fold-changes.ts';
import type { ManifestChange } from './manifest-change.ts';
import { type MarkCounts, noMarks } from './marks.ts';
import type { ClusterObject, RenderedTree } from './rendered-tree.ts';

/** One object on both sides; absent where a side has none. */
export interface ComparedObject {
  readonly id: ResourceId;
  readonly from?: ClusterObject;
  readonly to?: ClusterObject;
  readonly changes: readonly ManifestChange[];
  /** Labels and annotations that changed and are not among the changes. */
  readonly folded: readonly string[];
  readonly marks: MarkCounts;
}

/** Pairs the objects of two trees by identity and compares each pair; in the order of identities. */
export function compareObjects(before: RenderedTree, after: RenderedTree): readonly ComparedObject[] {
  const same = sameText(before.cluster, after.cluster);
  const keys = [...new Set([...before.objects.keys(), ...after.objects.keys()])].sort();
  return keys.map((key) => {
    const [from, to] = [before.objects.get(key), after.objects.get(key)];
    if (from === undefined || to === undefined) {
      const { id } = (from ?? to) as ClusterObject;
      const sides = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      return { id, ...sides, changes: [], folded: [], marks: noMarks };
    }
    const common = [...commonOf(before, from), ...commonOf(after, to)];
    return comparePair(from, to, { same, common });
  });
}

interface Comparison {
  readonly same: (from: string, to: string) => boolean;
  readonly common: readonly string[];
}

function comparePair(from: ClusterObject, to: ClusterObject, { same, common }: Comparison): ComparedObject {
  const haveSchemas = hasSchemas(from.manifest) && hasSchemas(to.manifest);
  const view = ({ manifest, id }: ClusterObject) => {
    const comparable = comparableView(manifest);
    return haveSchemas || !id.startsWith('apiextensions.k8s.io/') ? comparable : withoutSchemas(comparable);
  };
  const { changes, marks } = diffManifests(view(from), view(to), same);
  const { changes: told, keys } = foldChanges(to, changes, common);
  return { id: to.id, from, to, changes: told, folded: keys, marks };
}

function commonOf({ releases }: RenderedTree, { release }: ClusterObject): readonly string[] {
  return release === undefined ? [] : (releases.get(release)?.common ?? []);
}
