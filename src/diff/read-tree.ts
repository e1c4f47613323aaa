import { parseAllDocuments } from 'yaml';
import type { JsonObject } from '../model/json.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { ResourceId } from '../model/identity.ts';
import type { Tree, TreeObject } from './tree.ts';
import { groupOf, resourceId } from '../model/identity.ts';

/**
 * Reads a cluster's tree from its files: those just compiled, those on disk, those of a commit. Files outside `dist/<cluster>/` and what
 * is no API object (the lists of kustomize) are passed over.
 * @throws what the YAML reader says, with the path, where a file is not YAML.
 */
export function readTree(cluster: string, title: string, files: Iterable<OutputFile>): Tree {
  const objects = new Map<ResourceId, TreeObject>();
  const root = `dist/${cluster}/`;
  for (const { path, content } of files) {
    if (!path.startsWith(root) || !/\.ya?ml$/.test(path)) continue;
    const folder = path.slice(root.length, Math.max(path.lastIndexOf('/'), root.length));
    for (const manifest of readManifests(path, content)) {
      const id = identify(manifest);
      if (id !== undefined) objects.set(id, { manifest, unit: folder === 'units' ? '' : folder });
    }
  }
  return { cluster, title, objects };
}

function readManifests(path: string, content: string): JsonObject[] {
  return parseAllDocuments(content, { merge: false }).flatMap((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw new Error(`${path}: ${error.message.split('\n')[0]}`);
    const value: unknown = document.toJS();
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? [value as JsonObject] : [];
  });
}

function identify({ apiVersion, kind, metadata }: JsonObject): ResourceId | undefined {
  const { name, namespace } = (metadata ?? {}) as JsonObject;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string') return undefined;
  return resourceId(groupOf(apiVersion), kind, typeof namespace === 'string' ? namespace : '', name);
}
