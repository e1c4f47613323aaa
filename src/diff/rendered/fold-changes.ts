import { podTemplatePath } from '../../knowledge/pod-template-path.ts';
import { parseResourceId } from '../../model/identity.ts';
import type { ManifestChange } from './manifest-change.ts';
import type { ClusterObject } from './rendered-tree.ts';

/**
 * The changes of an object that are told one by one, and the labels and annotations that are told once for all objects
 * of a release.
 */
export interface FoldedObject {
  readonly changes: readonly ManifestChange[];
  readonly keys: readonly string[];
}

/** Labels and annotations that say which version of a chart made an object. */
const versionKeys: ReadonlySet<string> = new Set(['helm.sh/chart', 'app.kubernetes.io/version']);

/**
 * Takes out the labels and annotations that change on nearly every object. Those in the template of a Job are told,
 * unless it is a hook, which Helm makes anew: nobody can change the template of one that is there. `common` are the
 * keys that the HelmRelease itself puts on every object.
 */
export function foldChanges(
  object: ClusterObject,
  changes: readonly ManifestChange[],
  common: readonly string[],
): FoldedObject {
  const keys = changes.map((change) => foldedKey(object, change, common));
  const told = changes.filter((_change, index) => keys[index] === undefined);
  return { changes: told, keys: keys.filter((key) => key !== undefined) };
}

function foldedKey(object: ClusterObject, { path }: ManifestChange, common: readonly string[]): string | undefined {
  const keys = path.map((step) => ('key' in step ? step.key : ''));
  const [parent = '', field = '', key = ''] = keys.slice(-3);
  if (parent !== 'metadata' || (field !== 'labels' && field !== 'annotations')) return undefined;
  const where = keys.slice(0, -3).join('.');
  if (where === '' && common.includes(key)) return key;
  const isVersion = versionKeys.has(key) || (field === 'annotations' && key.startsWith('checksum/'));
  return isVersion && (where === '' || where === templateOf(object)) ? key : undefined;
}

/** Where the template of pods stands in an object that lets it change. */
function templateOf({ id, hook }: ClusterObject): string | undefined {
  const { group, kind } = parseResourceId(id);
  return kind === 'Job' && hook === undefined ? undefined : podTemplatePath(group, kind)?.join('.');
}
