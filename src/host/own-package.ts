import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** Strata's own package.json: that of the checkout, or of the installed package. */
const packageFile = findPackageJSON('..', import.meta.url) as string;

/** The path of one of Strata's own files, by its path in the checkout. The package holds under `lib` what was built of it. */
export function ownFile(source: string): string {
  const root = dirname(packageFile);
  return import.meta.filename.endsWith('.ts') ? join(root, source) : join(root, 'lib', source.replace(/\.ts$/, '.js'));
}

/** Strata's own version. */
export function ownVersion(): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string }).version;
}
