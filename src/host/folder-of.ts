/** The folder that a path stands in: the part before its last slash, and the empty path where it has none. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
