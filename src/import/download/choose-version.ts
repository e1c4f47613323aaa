import { distance } from 'fastest-levenshtein';
import semver from 'semver';
import { ImportProblem } from '../import-problem.ts';

/**
 * The version to take of those that there are: the one that is asked for (with or without a leading `v`), the newest that meets a range,
 * or the newest stable one where none is asked for.
 * @throws {ImportProblem} with the nearest versions, where there is none
 */
export function chooseVersion(versions: readonly string[], wanted: string | undefined, what: string): string {
  const newestFirst = sortVersions(versions);
  if (wanted === undefined) {
    const newest =
      newestFirst.find((version) => semver.prerelease(version, { loose: true }) === null) ?? newestFirst[0];
    if (newest === undefined) throw new ImportProblem(`${what} has no version`);
    return newest;
  }
  const bare = (version: string) => version.replace(/^v/, '').replaceAll('_', '+');
  const exact =
    newestFirst.find((version) => version === wanted) ?? newestFirst.find((version) => bare(version) === bare(wanted));
  const found =
    exact ??
    (semver.valid(wanted, { loose: true }) === null
      ? newestFirst.find((version) => meets(version, wanted))
      : undefined);
  if (found !== undefined) return found;
  const isVersion = semver.valid(wanted, { loose: true }) !== null;
  const ranked = isVersion
    ? newestFirst.toSorted((a, b) => distance(bare(a), bare(wanted)) - distance(bare(b), bare(wanted)))
    : newestFirst;
  const some =
    ranked.length === 0 ? '' : `; the ${isVersion ? 'nearest' : 'newest'} are ${ranked.slice(0, 3).join(', ')}`;
  throw new ImportProblem(`${what} has no version "${wanted}"${some}`);
}

/** Newest first; what is no semantic version comes last. */
export function sortVersions(versions: readonly string[]): string[] {
  const parsed = (version: string) => semver.parse(version, { loose: true });
  return [...versions].sort((a, b) => {
    const [left, right] = [parsed(a), parsed(b)];
    if (left === null || right === null) return left === right ? (a < b ? 1 : -1) : left === null ? 1 : -1;
    return semver.rcompare(left, right);
  });
}

/** The name that was probably meant. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((each) => ({ each, far: distance(name, each) }))
    .sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1));
  const [best] = ranked;
  return best !== undefined && best.far <= Math.max(3, name.length / 3) ? best.each : undefined;
}

function meets(version: string, range: string): boolean {
  return semver.validRange(range) !== null && semver.satisfies(version, range);
}
