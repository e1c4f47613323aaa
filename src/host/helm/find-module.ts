import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { buildModule, type BuildModuleOptions } from './build-module.ts';
import { readModuleRecipe } from './module-recipe.ts';

export interface FindModuleOptions extends BuildModuleOptions {
  /** The module that travels with the package, where there is one. */
  readonly packaged?: string;
}

/**
 * Path of Helm as WebAssembly: what came with the package, else what was built from the sources beside this file,
 * now if need be.
 * @throws {ModuleProblem} where there is none and it cannot be built
 */
export function findModule(options: FindModuleOptions): string {
  if (options.packaged !== undefined && existsSync(options.packaged)) return options.packaged;
  const recipe = readModuleRecipe();
  const file = join(cacheFolder(options.env), 'helm', `${recipe.digest}.wasm`);
  if (!existsSync(file)) buildModule(recipe, file, options);
  return file;
}
