import { parseRecord } from '../../src/facts/parse-record.ts';
import { groupOf, resourceId } from '../../src/model/identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Release } from '../../src/model/release.ts';
import type { Rendering } from '../../src/model/rendering.ts';
import { textOf } from '../api/kube-object.ts';
import { fillInObject } from './fill-in-object.ts';
import { followVaryingNames } from './follow-varying-names.ts';
import type { CrdSchemas } from './stand-in-crd.ts';
import { createStandInObject } from './stand-in-object.ts';

/** One object that a release makes. */
export interface ReleaseObject {
  readonly manifest: JsonObject;
  /** Where only an installation or only an upgrade makes it. */
  readonly only?: 'install' | 'upgrade';
}

const cache = new WeakMap<Rendering, readonly ReleaseObject[]>();

/** All that a release makes, as its record has it and the API server takes it; without a record only definitions. */
export function objectsOfRelease(release: Pick<Release, 'rendering'>, schemas: CrdSchemas): readonly ReleaseObject[] {
  const { rendering } = release;
  return cache.getOrInsertComputed(rendering, () => {
    const { manifests, objects } = rendering;
    if (manifests.length === 0) return objects.map((facts) => ({ manifest: createStandInObject(facts, schemas) }));
    const only = onlyIn(rendering);
    const made = followVaryingNames(manifests).map((recorded) => {
      return { manifest: fillInObject(recorded, schemas), ...only(idOf(recorded)) };
    });
    // Two names that vary may be filled in the same way, and Helm refuses an object twice.
    return [...new Map(made.map((object) => [idOf(object.manifest), object])).values()];
  });
}

/** Tells of an identity whether only an installation or an upgrade makes it. */
function onlyIn({ file }: Rendering): (id: string) => Pick<ReleaseObject, 'only'> {
  const record = file === undefined ? undefined : parseRecord(file.content);
  if (record === undefined || 'broken' in record) return () => ({});
  const { install, upgrade } = record.only;
  return (id) => (install.includes(id) ? { only: 'install' } : upgrade.includes(id) ? { only: 'upgrade' } : {});
}

/** `group/Kind/namespace/name` of a manifest, as records have it. */
function idOf(manifest: JsonObject): string {
  const [apiVersion, kind] = [textOf(manifest, 'apiVersion'), textOf(manifest, 'kind')];
  const [namespace, name] = [textOf(manifest, 'metadata', 'namespace'), textOf(manifest, 'metadata', 'name')];
  return resourceId(groupOf(apiVersion), kind, namespace, name);
}
