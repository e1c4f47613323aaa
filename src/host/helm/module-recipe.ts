import { ownFile } from '../own-package.ts';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the module is built from, and how. */
export interface ModuleRecipe {
  /** Folder of `go.mod`. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The oldest Go that will do: `1.26`. */
  readonly go: string;
  /** Changes with everything that changes the module. */
  readonly digest: string;
}

const args = ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w'];
const env = { GOOS: 'wasip1', GOARCH: 'wasm', CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOWORK: 'off' };

/** Where the sources stand, in the project and in the package. */
const sources = ownFile('src/helm/renderer');

/** Reads the sources of the module. */
export function readModuleRecipe(folder = sources): ModuleRecipe {
  const files = readdirSync(folder)
    .filter((name) => /\.go$|^go\.(mod|sum)$/.test(name))
    .sort();
  const digest = createHash('sha256').update(JSON.stringify({ args, env }));
  for (const file of files) digest.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  const go = /^go (\d+\.\d+)/m.exec(readFileSync(join(folder, 'go.mod'), 'utf8'))?.[1] ?? '';
  return { folder, args, env, go, digest: digest.digest('hex').slice(0, 16) };
}
