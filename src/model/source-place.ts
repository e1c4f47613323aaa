/** Where in the TypeScript something was written. Lines and columns count from 1. */
export interface SourcePlace {
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Formats a stack only when somebody asks: most places are never printed. `undefined` where no frame belongs to the project. */
export type LazyPlace = () => SourcePlace | undefined;

/** `file:line:column`, as terminals and editors link it. */
export function formatPlace(place: SourcePlace): string {
  return `${place.file}:${place.line}:${place.column}`;
}
