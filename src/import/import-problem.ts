/**
 * Something about the input of an import that its user can mend: an unknown chart, a bad digest, a broken schema. The command prints the
 * message as one line and ends with exit code 2; everything else that is thrown is our own bug.
 */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
}
