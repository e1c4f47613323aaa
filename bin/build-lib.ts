import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Node strips no types under node_modules, so what is published is built: the same folders under lib/, as JavaScript with declarations.
const root = join(import.meta.dirname, '..');
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
rmSync(join(root, 'lib'), { recursive: true, force: true });
execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

// What the sources read beside them (chart facts, schemas, the engine's go.mod) is found relative to the reader, so it moves along.
for (const folder of ['imports', 'charts', 'src', 'rehearsal']) {
  cpSync(join(root, folder), join(root, 'lib', folder), { recursive: true, filter: (file) => !/\.[cm]?tsx?$/.test(file) || file.endsWith('.d.ts') });
}
