/** The rehearsal cannot run here: printed as one line, exit code 2. */
export class CannotRehearse extends Error {
  override readonly name = 'CannotRehearse';
}
