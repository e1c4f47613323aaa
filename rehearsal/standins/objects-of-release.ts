import { parseRecord } from '../../src/facts/parse-record.ts';
import { groupOf, resourceId } from '../../src/model/identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Release } from '../../src/model/release.ts';
import type { Rendering, RenderingRecord } from '../../src/model/rendering.ts';
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

/** Everything that a release makes, as its record has it and the API server takes it; of one without a record only its definitions are known. */
export function objectsOfRelease({ rendering }: Pick<Release, 'rendering'>, schemas: CrdSchemas): readonly ReleaseObject[] {
  return cache.getOrInsertComputed(rendering, () => {
    if (rendering.manifests.length === 0) return rendering.objects.map((facts) => ({ manifest: createStandInObject(facts, schemas) }));
    const only = onlyIn(rendering);
    const followed = followVaryingNames(rendering.manifests);
    const made = followed.map((recorded) => ({ manifest: fillInObject(recorded, schemas), ...only(idOf(recorded)) }));
    // Two names that vary may be filled in the same way, and Helm refuses an object twice.
    return [...new Map(made.map((object) => [idOf(object.manifest), object])).values()];
  });
}

/** Tells of an identity whether only an installation or an upgrade makes it. */
function onlyIn({ file }: Rendering): (id: string) => Pick<ReleaseObject, 'only'> {
  const record = file === undefined ? undefined : parseRecord(file.content);
  const { install, upgrade }: RenderingRecord['only'] = record === undefined || 'broken' in record ? { install: [], upgrade: [] } : record.only;
  return (id) => (install.includes(id) ? { only: 'install' } : upgrade.includes(id) ? { only: 'upgrade' } : {});
}

/** `group/Kind/namespace/name` of a manifest, as records have it. */
function idOf(manifest: JsonObject): string {
  const group = groupOf(textOf(manifest, 'apiVersion'));
  return resourceId(group, textOf(manifest, 'kind'), textOf(manifest, 'metadata', 'namespace'), textOf(manifest, 'metadata', 'name'));
}
