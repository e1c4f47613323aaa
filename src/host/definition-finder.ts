import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JsonObject } from '../model/json.ts';

/**
 * Finds imported custom resource definitions, `imports/crds/<group>/<plural>.json`. A file is read when its kind is first asked for: most of them
 * never are.
 */
export function definitionFinder(root: string): (group: string, kind: string) => JsonObject | undefined {
  const groups = new Map<string, readonly string[]>();
  const filesOf = (group: string): readonly string[] => {
    const known = groups.get(group);
    if (known !== undefined) return known;
    const folder = join(root, 'imports', 'crds', group);
    const files = existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.json'))
          .sort()
          .map((file) => join(folder, file))
      : [];
    groups.set(group, files);
    return files;
  };
  return (group, kind) => {
    // A plural begins like its kind, but for the last letter: "policy", "policies".
    const beginning = kind.toLowerCase().slice(0, -1);
    const candidates = filesOf(group).filter((file) => basename(file).startsWith(beginning));
    return candidates
      .map((file) => JSON.parse(readFileSync(file, 'utf8')) as JsonObject)
      .find((definition) => definition.kind === kind);
  };
}
