import type { Files } from './files.ts';
import { generatedMark } from '../model/generated-mark.ts';

/**
 * Paths of the files that Strata owns for a cluster, whether they exist or not: under `dist/<cluster>` its kustomizations and what
 * they list, under `clusters/<cluster>/bootstrap` and `clusters/<cluster>/renderings` the files that have its mark. A tree that somebody wrote by hand is not its own.
 */
export function findOwnedFiles(files: Files, cluster: string): ReadonlySet<string> {
  const root = `dist/${cluster}`;
  const owned = new Set(
    isReplaceable(files.readText(`${root}/kustomization.yaml`)) ? [`${root}/kustomization.yaml`] : [],
  );
  for (const unitFile of readKustomization(files, root)) {
    owned.add(`${root}/${unitFile}`);
    const unit = /^units\/(.+)\.yaml$/.exec(unitFile)?.[1];
    if (unit === undefined) continue;
    owned.add(`${root}/${unit}/kustomization.yaml`);
    for (const name of readKustomization(files, `${root}/${unit}`)) owned.add(`${root}/${unit}/${name}`);
  }
  const bootstrap = `clusters/${cluster}/bootstrap`;
  for (const name of files.list(bootstrap) ?? []) {
    if (/\.(?:values|release)\.yaml$/.test(name) && isGenerated(files, `${bootstrap}/${name}`))
      owned.add(`${bootstrap}/${name}`);
  }
  const renderings = `clusters/${cluster}/renderings`;
  for (const name of files.list(renderings) ?? []) {
    // A record with the marks of a merge conflict before its first line is still one.
    if (name.endsWith('.yaml') && (files.readText(`${renderings}/${name}`)?.includes(generatedMark) ?? false))
      owned.add(`${renderings}/${name}`);
  }
  return owned;
}

/** Whether a file says of itself that Strata made it. */
export function isGenerated(files: Files, path: string): boolean {
  return files.readText(path)?.startsWith(generatedMark) ?? false;
}

/** Whether nothing of anybody's is lost with a file of this text: Strata made it, or it is empty, as a loss of power can leave those that were just written. */
export function isReplaceable(text: string | undefined): boolean {
  return text !== undefined && (text.startsWith(generatedMark) || /^[\0\s]*$/.test(text));
}

/**
 * What a folder's kustomization lists. It reads only what Strata writes, line by line, so that a file with the marks of a
 * merge conflict in it still tells what either side owns. A path that leaves the folder is nobody's, nor is what a list without the mark names.
 */
function readKustomization(files: Files, folder: string): string[] {
  const text = files.readText(`${folder}/kustomization.yaml`);
  const lines = text?.startsWith(generatedMark) ? text.split('\n') : [];
  const paths = lines
    .filter((line) => line.startsWith('- '))
    .map((line) =>
      line
        .slice(2)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2'),
    );
  return paths.filter((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..'));
}
