import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JsonObject } from '../../src/model/json.ts';
import type { OutputFile } from '../../src/model/output-file.ts';

/** What `kubectl kustomize` makes of a folder of the given files: objects as the API server would get them. Throws what it prints where it refuses. */
export function runKustomize(files: readonly OutputFile[], folder: string): JsonObject[] {
  const root = mkdtempSync(join(tmpdir(), 'strata-kustomize-'));
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return readObjects(run(['kustomize', join(root, folder)]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Reads YAML with Kubernetes' own reader (sigs.k8s.io/yaml): what `kubectl` prints as JSON, it has understood so. */
function readObjects(yaml: string): JsonObject[] {
  const json = run(['annotate', '--local', '--filename', '-', '--output', 'json', `${readMark}=yes`], yaml);
  return json
    .split(/(?<=^}\n)/m)
    .filter((text) => text.trim() !== '')
    .map((text) => withoutMark(JSON.parse(text) as JsonObject));
}

const readMark = 'strata.test/read';

function withoutMark(object: JsonObject): JsonObject {
  const metadata = object.metadata as JsonObject;
  const { [readMark]: _mark, ...annotations } = metadata.annotations as JsonObject;
  const { annotations: _all, creationTimestamp: _never, ...others } = metadata;
  return { ...object, metadata: Object.keys(annotations).length === 0 ? others : { ...others, annotations } };
}

function run(args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync('kubectl', args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`kubectl ${args[0]}: ${stderr.slice(0, 400)} ... ${stderr.slice(-400)}`);
  return stdout;
}
