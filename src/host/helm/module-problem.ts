/** Helm is not at hand and cannot be built, in words for the user. */
export class ModuleProblem extends Error {
  override readonly name = 'ModuleProblem';
}
