import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatYaml } from '../../src/emit/yaml/format-yaml.ts';
import type { JsonObject } from '../../src/model/json.ts';

interface BareFile {
  readonly path: string;
  readonly manifest?: JsonObject;
  readonly content?: string;
}

// The floor: the same objects, serialiser and files, and nothing else.
const files = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly BareFile[];
for (const folder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(folder, { recursive: true });
for (const { path, manifest, content } of files)
  writeFileSync(path, manifest === undefined ? (content ?? '') : formatYaml(manifest));
