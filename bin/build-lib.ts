import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findModule } from '../src/host/helm/find-module.ts';

// Node strips no types under node_modules, so what is published is built: the same folders under lib/, as JavaScript with declarations.
const root = join(import.meta.dirname, '..');
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
rmSync(join(root, 'lib'), { recursive: true, force: true });
execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '--project', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

// What the sources read beside them (shapes and schemas of charts, the engine's go.mod) is found relative to the reader, so it moves along.
for (const folder of ['imports', 'charts', 'src', 'rehearsal']) {
  cpSync(join(root, folder), join(root, 'lib', folder), {
    recursive: true,
    filter: (file) => !/\.[cm]?tsx?$/.test(file) || file.endsWith('.d.ts'),
  });
}

// Helm travels in the package, so that nobody needs Go to render.
const helm = findModule({ env: process.env, progress: (line) => process.stderr.write(`${line}\n`) });
writeFileSync(join(root, 'lib', 'helm.wasm.gz'), gzipSync(readFileSync(helm), { level: 9 }));
