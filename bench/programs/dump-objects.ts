import { writeFileSync } from 'node:fs';
import { compile } from '../../src/compile.ts';
import { fileName } from '../../src/emit/file-name.ts';
import { syntheticInputs } from '../synthetic-inputs.ts';
import { syntheticPlatform } from '../synthetic-platform.ts';

// What "bare-write" is given: every file of the tree, as the object that it holds where it holds one.
const [objects = '', target = ''] = process.argv.slice(2);
const platform = syntheticPlatform(Number(objects), 'first');
const { plan, files, diagnostics } = compile(platform, syntheticInputs(), import.meta.dirname);
if (diagnostics.length > 0) throw new Error(`the synthetic platform is not clean: ${diagnostics[0]?.message}`);
const paths = new Map(plan.units.map(({ name, path }) => [name, path]));
const manifests = new Map(
  plan.resources.map((resource) => [`${paths.get(resource.unit)}/${fileName(resource)}`, resource.manifest]),
);
const tree = files.filter(({ path }) => path.startsWith('dist/'));
const bare = tree.map(({ path, content }) =>
  manifests.has(path) ? { path, manifest: manifests.get(path) } : { path, content },
);
writeFileSync(target, JSON.stringify(bare));
