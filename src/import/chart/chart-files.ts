/** The files of one chart: path below the chart's own folder (forward slashes) to content. */
export type ChartFiles = ReadonlyMap<string, string>;

/** The files below a folder, with the folder's name cut off their paths. */
export function filesBelow(files: ChartFiles, folder: string): ChartFiles {
  const prefix = `${folder}/`;
  return new Map(
    [...files].filter(([path]) => path.startsWith(prefix)).map(([path, text]) => [path.slice(prefix.length), text]),
  );
}
