import { NetworkProblem, type Answer, type Network } from '../host/network.ts';
import { sortVersions } from './download/choose-version.ts';
import { listRepositoryVersions } from './download/helm-repository.ts';
import { readMirror } from './download/mirror.ts';
import { listRegistryVersions } from './download/oci-registry.ts';
import { formatReference, withoutSlash, type Reference } from './download/reference.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';
import { loadLock, referenceOf } from './lock/import-lock.ts';
import semver from 'semver';

/** One import, as `strata import list` shows it. */
export interface ListedImport {
  readonly type: 'chart' | 'crd';
  readonly name: string;
  readonly version?: string;
  readonly digest?: string;
  readonly source: string;
  readonly retired?: { readonly since: string; readonly successor: string };
  /** The newest stable version, where its source could be asked and it is not the imported one. */
  readonly newer?: string;
  /** Why its source could not be asked. */
  readonly unknown?: string;
}

/** Everything that is imported, and what is newer where that can be asked. */
export async function listImports(given: ImportContext): Promise<ListedImport[]> {
  const context = { ...given, network: askingOnce(given.network) };
  const { charts, crds } = await loadLock(context.root);
  const rows = await Promise.all(
    Object.entries(charts).map(async ([name, locked]): Promise<ListedImport> => {
      const reference = referenceOf(name, locked);
      const { version, retired, imported: { digest } = {} } = locked;
      return {
        type: 'chart',
        name,
        version,
        ...(digest === undefined ? {} : { digest }),
        source: formatReference(reference),
        ...(retired === undefined ? {} : { retired }),
        ...(await newest(reference, version, context)),
      };
    }),
  );
  const definitions = Object.entries(crds).map(([name, { version, digest, chart, url, path }]): ListedImport => ({
    type: 'crd',
    name,
    ...(version === undefined ? {} : { version }),
    ...(digest === undefined ? {} : { digest }),
    source: chart === undefined ? (url ?? path ?? '') : `chart ${chart}`,
  }));
  return [...rows, ...definitions];
}

/** Charts of one repository share its index. Whether newer exists is worth no long wait. */
function askingOnce(network: Network): Network {
  const answers = new Map<string, Promise<Answer>>();
  return {
    close: () => network.close(),
    fetch(url, options) {
      const key = JSON.stringify([url, options]);
      return answers.getOrInsertComputed(key, () => network.fetch(url, { ...options, timeout: 10_000 }));
    },
  };
}

async function newest(
  reference: Reference,
  version: string,
  context: ImportContext,
): Promise<Pick<ListedImport, 'newer' | 'unknown'>> {
  if (reference.type === 'path') return {};
  try {
    const stable = (await versionsOf(reference, context)).find(
      (each) => semver.prerelease(each, { loose: true }) === null,
    );
    return stable === undefined || !isNewer(stable, version) ? {} : { newer: stable };
  } catch (error) {
    if (error instanceof ImportProblem || error instanceof NetworkProblem) return { unknown: error.message };
    throw error;
  }
}

async function versionsOf(
  reference: Exclude<Reference, { type: 'path' }>,
  { mirror, network, credentials }: ImportContext,
): Promise<string[]> {
  if (mirror === undefined) {
    return reference.type === 'oci'
      ? listRegistryVersions(network, reference.url, credentials)
      : listRepositoryVersions(network, reference.url, reference.chart, credentials);
  }
  const matching = (await readMirror(mirror)).filter(({ name, repositories, oci }) =>
    reference.type === 'oci'
      ? oci.some((url) => withoutSlash(url) === reference.url)
      : name === reference.chart && repositories.some((url) => withoutSlash(url) === reference.url),
  );
  return sortVersions(matching.map(({ version }) => version));
}

function isNewer(version: string, than: string): boolean {
  const [one, other] = [semver.parse(version, { loose: true }), semver.parse(than, { loose: true })];
  return one !== null && other !== null && semver.gt(one, other);
}
