import { asObject, asObjects, textOf } from '../knowledge/facts/parts.ts';
import type { JsonObject } from '../model/json.ts';
import type { RenderedManifests } from './rendered-manifests.ts';

/** One object of a rendering as Helm gives it. */
export interface UnfoldedObject {
  /** File and position, those in Lists included. */
  readonly at: string;
  readonly object: JsonObject;
  readonly isFromFolder: boolean;
}

/** All objects that a release makes: members of Lists each by itself, and without those that only `helm test` makes. */
export function unfoldObjects({ templates, crds }: RenderedManifests): readonly UnfoldedObject[] {
  const inFolders = crds.map(({ file, object }) => ({ at: file, object, isFromFolder: true }));
  const inTemplates = templates.map(({ template, index, object }) => {
    return { at: `${template}#${index}`, object, isFromFolder: false };
  });
  const unfolded = [...inFolders, ...inTemplates].flatMap(unfold);
  return unfolded.filter(({ object }) => isObjectOfKind(object) && !isTest(object));
}

/** The API machinery takes whatever has a list of items for a List. */
function unfold(unfolded: UnfoldedObject): readonly UnfoldedObject[] {
  const { object, at } = unfolded;
  if (!Array.isArray(object.items)) return [unfolded];
  return asObjects(object.items).flatMap((item, index) => {
    return unfold({ ...unfolded, at: `${at}.${index}`, object: memberOf(object, item) });
  });
}

/** A member takes its kind from a List of one kind, and Helm's own annotations from any. */
function memberOf({ apiVersion, kind, metadata }: JsonObject, item: JsonObject): JsonObject {
  const memberKind = textOf(kind).replace(/List$/, '');
  const typed = memberKind === '' || item.kind !== undefined ? item : { apiVersion, kind: memberKind, ...item };
  const annotations = Object.entries(asObject(asObject(metadata).annotations)).filter(([key]) =>
    key.startsWith('helm.sh/'),
  );
  if (annotations.length === 0) return typed;
  const own = asObject(item.metadata);
  const all = { ...Object.fromEntries(annotations), ...asObject(own.annotations) };
  return { ...typed, metadata: { ...own, annotations: all } };
}

function isObjectOfKind({ apiVersion, kind }: JsonObject): boolean {
  return typeof apiVersion === 'string' && typeof kind === 'string';
}

function isTest(object: JsonObject): boolean {
  const hook = hookOf(object);
  return hook !== undefined && hook.split(',').every((event) => event.trim().startsWith('test'));
}

/** Events of a Helm hook, as the object's annotation lists them. */
export function hookOf({ metadata }: JsonObject): string | undefined {
  const hook = asObject(asObject(metadata).annotations)['helm.sh/hook'];
  return typeof hook === 'string' && hook !== '' ? hook : undefined;
}
