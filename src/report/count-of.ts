/** `1 error`, `3 errors`; the plural is given where adding an "s" does not make it. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
