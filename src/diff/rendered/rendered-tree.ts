import type { ResourceId } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';

/** All objects that a cluster would get: those of its tree, and those that releases make of their charts. */
export interface RenderedTree {
  /** Name of the cluster: where it stands in paths it is no difference. */
  readonly cluster: string;
  readonly title: string;
  /** By identity; of two with one identity, as names that vary may give, the later ones by identity and number. */
  readonly objects: ReadonlyMap<string, ClusterObject>;
  /** By `namespace/name`. */
  readonly releases: ReadonlyMap<string, RenderedRelease>;
}

/** One object as the cluster gets it. */
export interface ClusterObject {
  readonly id: ResourceId;
  readonly manifest: JsonObject;
  /** `namespace/name` of the release that makes it; absent for those of the tree itself. */
  readonly release?: string;
  /** Unit whose folder holds it; empty for the engine's own objects, absent for what a release makes. */
  readonly unit?: string;
  /** Events of Helm that make it: `post-install,post-upgrade`. */
  readonly hook?: string;
  /** Set where only an installation or only an upgrade makes it. */
  readonly only?: 'install' | 'upgrade';
  readonly exceptions?: EngineExceptions;
}

/** What the engine does otherwise than a difference says, in words: `stays in the cluster: ...`. */
export interface EngineExceptions {
  /** Where it comes with an upgrade. */
  readonly added?: string;
  readonly changed?: string;
  readonly removed?: string;
}

/** One HelmRelease of the tree. */
export interface RenderedRelease {
  readonly chart?: { readonly name: string; readonly version: string };
  /** What decides the rendering, on one line. */
  readonly inputs?: string;
  /** Why nobody knows what it makes; absent where its record says so. */
  readonly unrecorded?: string;
  /** It could not be rendered under its present inputs: an older record says what it makes. */
  readonly isStale: boolean;
  /** What limits the record's word: values that are not known, patches that are not applied. */
  readonly notes: readonly string[];
  /** Labels and annotations that the HelmRelease puts on every object. */
  readonly common: readonly string[];
}
