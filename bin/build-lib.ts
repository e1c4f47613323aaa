import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { findModule } from '../src/host/helm/find-module.ts';

// Node strips no types under node_modules, so what is published is built, into the same folders under lib/.
const root = join(import.meta.dirname, '..');
const lib = join(root, 'lib');
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
rmSync(lib, { recursive: true, force: true });
execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '--project', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

// The compiler is bundled: charts and imports stay files, and of the rest only declarations stay.
for (const file of globSync('{bin,rehearsal,src}/**/*.js', { cwd: lib })) rmSync(join(lib, file));

/** What is started or imported by its path. Whatever two of them import is one module in one chunk, so that its classes exist once. */
const entries = [
  'bin/strata',
  'rehearsal/inside',
  'src/authoring/index',
  'src/host/helm/rendering-worker',
  'src/import/fetch-archive',
];
await build({
  input: Object.fromEntries(entries.map((entry) => [entry, join(root, `${entry}.ts`)])),
  external: /^[^./]/,
  platform: 'node',
  output: { dir: lib, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
  logLevel: 'warn',
});

// What is read beside the sources (shapes and schemas of charts, go.mod of the rehearsal's engine) stands at the same path.
for (const folder of ['imports', 'charts', 'src', 'rehearsal']) {
  cpSync(join(root, folder), join(lib, folder), {
    recursive: true,
    filter: (file) => !/\.[cm]?tsx?$/.test(file) || file.endsWith('.d.ts'),
  });
}

// Helm travels in the package, so that nobody needs Go to render.
const helm = findModule({ env: process.env, progress: (line) => process.stderr.write(`${line}\n`) });
writeFileSync(join(lib, 'helm.wasm.gz'), gzipSync(readFileSync(helm), { level: 9 }));
