import type { JsonObject } from './json.ts';
import type { ObjectFacts } from './object-facts.ts';

/** Number of the rules by which a rendering is redacted and written down. A record of another number counts as missing. */
export const recordFormat = 1;

/** What stands in a record for a field that differs from one rendering to the next. */
export const variesMark = '<varies>';

/** What stands in a record for a field that follows from a Secret which nobody may read here. */
export const unknownMark = '<unknown>';

/** What stands in a record for a value of a Secret. */
export const hiddenMark = '<hidden>';

/**
 * What Helm makes of one release under its own values, redacted: `clusters/<cluster>/renderings/<namespace>_<release>.yaml`.
 * Facts are read from it at every compilation, and no script, dashboard or password stands in it.
 */
export interface RenderingRecord {
  readonly format: number;
  /** What decides the rendering, by name (`chart`, `values`, `kubernetes`, ...), each as a digest or a short text: says which of them changed. */
  readonly inputs: Readonly<Record<string, string>>;
  /** `sha256:…` of everything below this field: tells a record that was edited by hand or merged. */
  readonly content: string;
  readonly chart: { readonly name: string; readonly version: string };
  /** The minor version of Helm that rendered it: `4.2`. */
  readonly helm: string;
  /**
   * API versions that the chart asked the cluster about, in its own spelling, with the answers that it got: those that no version of
   * Kubernetes decides, and whose answer changes what is rendered.
   */
  readonly asked: Readonly<Record<string, boolean>>;
  /** Objects that it would also make if an API version were served that is not: identities by API version. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
  /** Why the record does not say all: `values of Secret production/smtp are not known`. Absence of an object then proves nothing. */
  readonly partial: readonly string[];
  /** Identities (`group/Kind/namespace/name`) of objects that only an installation or only an upgrade makes. */
  readonly only: { readonly install: readonly string[]; readonly upgrade: readonly string[] };
  /** Names of the definitions that stand in the chart's folder `crds`: engines treat these apart. */
  readonly crdsFolder: readonly string[];
  /** What the keys of handles stand for: name of a Service; `Kind/name` of a workload. */
  readonly handles: RenderedHandles;
  /** Redacted objects in the order of their identities, every one in its namespace, `kind: List` unfolded, hooks by their annotations. */
  readonly objects: readonly JsonObject[];
}

export interface RenderedHandles {
  readonly services: Readonly<Record<string, string>>;
  readonly workloads: Readonly<Record<string, string>>;
}

/** One key of a Secret or ConfigMap that is merged into a release's values, as helm-controller reads it. */
export interface ValuesReference {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly name: string;
  /** @default 'values.yaml' */
  readonly valuesKey?: string;
  /** Dotted path that takes the value as it is; absent: the value is YAML that is merged. */
  readonly targetPath?: string;
  readonly optional?: boolean;
}

/** What decides the rendering of one release. */
export interface RenderingRequest {
  readonly name: string;
  readonly namespace: string;
  readonly chart: {
    readonly name: string;
    readonly version: string;
    /** `sha256:…` over the chart's files, as the lock file has it; absent for a chart of the project, whose files are read. */
    readonly content?: string;
    /** Folder of the chart in the project. */
    readonly path?: string;
    /** Where its archive is downloaded from if it is not at hand. */
    readonly repository?: string;
    readonly oci?: string;
  };
  readonly values: JsonObject;
  readonly valuesFrom: readonly ValuesReference[];
  /** Files of the chart that are merged under the values, in order. */
  readonly valuesFiles: readonly string[];
  /** Bootstrap installs it and the engine upgrades it: the upgrade counts. */
  readonly adopted: boolean;
  /** Anything of the release's own description that changes what is rendered: `crds`, `disableHooks`, `postRenderers`. */
  readonly options: JsonObject;
}

/** What a rendering asks of the cluster that it is made for, and only a finished plan knows in full. */
export interface RenderingContext {
  /** Minor version: `1.36`. */
  readonly kubernetes: string;
  readonly engine: { readonly type: string; readonly version: string };
  /** Every API version that is served when the release installs, as `policy/v1` and as `policy/v1/PodDisruptionBudget`. */
  readonly served: ReadonlySet<string>;
  /** Data of the ConfigMaps behind `valuesFrom`, by name; absent: the tree has none of that name. */
  readonly configMaps: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Whether this follows from a derived plan. Before that, nobody knows what the platform's own definitions will serve. */
  readonly isSettled: boolean;
}

/** Contexts of all releases of a cluster in one round of compilation. */
export interface RenderingRound {
  contextOf(namespace: string, name: string): RenderingContext;
}

/** What is known of one release's objects. */
export interface Rendering {
  /**
   * `current`: recorded for just these inputs. `stale`: an older record stands in for it. `unknown`: nothing but the
   * definitions that the chart's import knows.
   */
  readonly state: 'current' | 'stale' | 'unknown';
  /** Why it is not current, and what would make it so. */
  readonly problem?: RenderingProblem;
  /** Why the objects are not all that the release makes. */
  readonly partial: readonly string[];
  readonly asked: Readonly<Record<string, boolean>>;
  /** Set where the chart reads the whole list of API versions, so that every one of them counts. */
  readonly readsApiList?: true;
  /** Objects that the release would also make if an API version were served that is not: identities by API version. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
  /** Names of the definitions in the chart's folder `crds`. */
  readonly crdsFolder: readonly string[];
  readonly handles: RenderedHandles;
  /** The record's file as it should be written; absent where there is none. */
  readonly file?: { readonly path: string; readonly content: string };
  /** Redacted manifests. */
  readonly manifests: readonly JsonObject[];
  /** What the passes ask about these manifests. */
  readonly objects: readonly ObjectFacts[];
}

/** Why a release could not be rendered. */
export interface RenderingProblem {
  /** Inputs that changed since the record, by name; empty where there is no record. */
  readonly changed: readonly string[];
  /** One sentence: `the chart's archive is not at hand and could not be downloaded: …`; Helm's own words where it failed. */
  readonly reason: string;
  /** What to do: `strata import --all loki`. */
  readonly remedy: string;
}

/** What a release makes of which nothing is known. */
export const nothingRendered: Omit<Rendering, 'state' | 'objects' | 'file' | 'problem'> = {
  partial: [],
  asked: {},
  missing: {},
  crdsFolder: [],
  handles: { services: {}, workloads: {} },
  manifests: [],
};
