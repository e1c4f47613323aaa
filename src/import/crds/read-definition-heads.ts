import { factsOfManifest } from '../../knowledge/facts-of-manifest.ts';
import type { JsonObject } from '../../model/json.ts';
import type { CrdFacts } from '../../model/object-facts.ts';
import { readManifests } from './read-crds.ts';

/** What is said of the definitions of a file but for their schemas, which are most of it and take most of the time to read. */
export function readDefinitionHeads(text: string, origin: string): CrdFacts[] {
  const manifests = readManifests(withoutSchemas(text), origin).filter(
    ({ kind }) => kind === 'CustomResourceDefinition',
  );
  return manifests.flatMap((manifest) => factsOfManifest(manifest as JsonObject).crd ?? []);
}

/** Cuts every block `openAPIV3Schema:` out: the lines that are further in than the key. Comments may stand further out. */
function withoutSchemas(text: string): string {
  let cutFrom = -1;
  const kept = text.split('\n').filter((line) => {
    const start = line.search(/\S/);
    if (cutFrom >= 0 && (start < 0 || line[start] === '#' || start > cutFrom)) return false;
    cutFrom = /^ *(?:- +)?openAPIV3Schema: *(?:#.*)?\r?$/.test(line) ? line.indexOf('openAPIV3Schema') : -1;
    return cutFrom < 0;
  });
  return kept.join('\n');
}
