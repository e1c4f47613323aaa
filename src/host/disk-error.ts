/** The disk, or another process on it, does not let the tree be written: not a mistake in the sources, and no bug. The message is one line. */
export class DiskError extends Error {
  override readonly name = 'DiskError';
  /** Whether the tree was left half old and half new, for the next run to mend. */
  readonly halfway: boolean;

  constructor(message: string, options: { readonly cause?: unknown; readonly halfway?: boolean } = {}) {
    super(message, { cause: options.cause });
    this.halfway = options.halfway ?? false;
  }
}
