/** A file beside the cluster's code that is not what it should be: the author's to mend. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Relative to the cluster's folder, with forward slashes. */
  readonly file: string;

  constructor(file: string, message: string) {
    super(message);
    this.file = file;
  }
}
