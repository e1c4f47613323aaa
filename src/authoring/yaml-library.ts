import { createRequire } from 'node:module';

/** The YAML library, loaded when it is first asked for: most commands read no YAML, and loading it takes a tenth of the time in which Strata starts. */
export function yamlLibrary(): typeof import('yaml') {
  return createRequire(import.meta.url)('yaml') as typeof import('yaml');
}
