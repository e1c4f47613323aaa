import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compile } from '../../src/compile.ts';
import { syntheticInputs } from '../synthetic-inputs.ts';
import { syntheticPlatform } from '../synthetic-platform.ts';

// What a project holds of each release before it is compiled: its record, up to date.
const [objects = ''] = process.argv.slice(2);
const { files } = compile(syntheticPlatform(Number(objects), 'first'), syntheticInputs(), import.meta.dirname);
for (const { path, content } of files.filter((file) => file.path.startsWith('clusters/'))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
