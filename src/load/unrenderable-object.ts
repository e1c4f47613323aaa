import type { SourcePlace } from '../model/source-place.ts';

/** An object of which no manifest can be made: it holds what JSON cannot, or a value that is reckoned late failed. The author's to mend. */
export class UnrenderableObject extends Error {
  override readonly name = 'UnrenderableObject';
  /** Where the object was made. */
  readonly place: SourcePlace | undefined;

  constructor(path: string, place: SourcePlace | undefined, cause: unknown) {
    super(`"${path}" has no manifest: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.place = place;
  }
}
