import type { SourcePlace } from '../model/source-place.ts';

/** An object of which no manifest can be made: it holds what JSON cannot, or a lazy value failed. The author mends it. */
export class UnrenderableObject extends Error {
  override readonly name = 'UnrenderableObject';
  /** Where the object was made. */
  readonly place: SourcePlace | undefined;

  constructor(path: string, place: SourcePlace | undefined, cause: unknown) {
    super(`"${path}" has no manifest: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.place = place;
  }
}
