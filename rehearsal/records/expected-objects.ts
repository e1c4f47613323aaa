import { hookOf } from '../../src/facts/unfold-objects.ts';
import { redactObject } from '../../src/facts/redact-object.ts';
import { isObject } from '../../src/model/json.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Release } from '../../src/model/release.ts';
import { textOf } from '../api/kube-object.ts';
import { objectsOfRelease } from '../standins/objects-of-release.ts';
import type { CrdSchemas } from '../standins/stand-in-crd.ts';

/** An object that must be in the cluster once its release is Ready. */
export interface ExpectedObject {
  /** As its record has it, with what the engine adds. */
  readonly manifest: JsonObject;
  /** A hook may be gone by then. */
  readonly mayBeGone: boolean;
}

/** What a release's record says that Helm makes; of a stand-in, what was put into it in place of marks. */
export function expectedObjects(
  { rendering, adopted }: Pick<Release, 'rendering' | 'adopted'>,
  isStandIn: boolean,
  schemas: CrdSchemas,
): readonly ExpectedObject[] {
  const other = adopted ? 'install' : 'upgrade';
  const manifests = isStandIn
    ? objectsOfRelease({ rendering }, schemas).flatMap(({ manifest, only }) =>
        only === other ? [] : [redacted(manifest)],
      )
    : rendering.manifests;
  return manifests.map((manifest) => {
    const mayBeGone = hookOf(manifest) !== undefined;
    const isFromFolder = rendering.crdsFolder.includes(textOf(manifest, 'metadata', 'name'));
    return { manifest: mayBeGone || isFromFolder ? manifest : asHelmMarks(manifest), mayBeGone };
  });
}

function redacted(manifest: JsonObject): JsonObject {
  return redactObject(manifest, { secretNames: [], secretMarks: [] });
}

/** Helm says of everything but hooks that it manages it, whatever the chart says. */
function asHelmMarks(manifest: JsonObject): JsonObject {
  const metadata = isObject(manifest['metadata']) ? manifest['metadata'] : {};
  const labels = isObject(metadata['labels']) ? metadata['labels'] : {};
  return { ...manifest, metadata: { ...metadata, labels: { ...labels, 'app.kubernetes.io/managed-by': 'Helm' } } };
}
