import type { JsonObject } from '../model/json.ts';

/** What Helm made of a request, or why it made nothing. */
export type RenderingResult = Rendering | FailedRendering;

export interface Rendering extends AskedQuestions {
  readonly error?: undefined;
  /** In the order in which Helm installs them; hooks come last. A `kind: List` stands as it is. */
  readonly templates: readonly TemplateObject[];
  /** CustomResourceDefinitions of `crds` folders. All definitions come without their schemas. */
  readonly crds: readonly CrdObject[];
}

export interface FailedRendering extends AskedQuestions {
  readonly error: RenderingError;
}

/** What the result depended on; of use in a failed rendering too, as far as it went. */
interface AskedQuestions {
  /** API versions that templates asked for, and whether they are served. */
  readonly questions: Readonly<Record<string, boolean>>;
  /** Whether a template did something else with the list of API versions: then every entry counts. */
  readonly readsWholeList: boolean;
  readonly uses: RenderingUses;
}

/** What this rendering called. What stood in a branch that was not taken doesn't count. */
interface RenderingUses {
  /** Random numbers, or the order of a map's keys, which Go makes random. */
  readonly random: boolean;
  /** The time of day. Certificates are valid from then on, and count as random only. */
  readonly clock: boolean;
  /** Objects of the cluster. None is ever found. */
  readonly lookup: boolean;
  /** `.Release.IsInstall`, `.IsUpgrade` or `.Revision`. */
  readonly installOrUpgrade: boolean;
}

export interface TemplateObject {
  /** `chart/charts/sub/templates/service.yaml` */
  readonly template: string;
  /** Position among the documents of its template that are not empty. */
  readonly index: number;
  readonly hook?: HookFacts;
  readonly object: JsonObject;
}

interface HookFacts {
  /** `pre-install` */
  readonly events: readonly string[];
  readonly weight: number;
  /** As the chart gives them; where it gives none, Helm takes `before-hook-creation`. */
  readonly deletePolicies: readonly string[];
}

interface CrdObject {
  /** `chart/crds/widgets.yaml` */
  readonly file: string;
  readonly object: JsonObject;
}

/**
 * - `chart`: cannot be loaded
 * - `library`: is not installable
 * - `dependencies`: some are not in the chart
 * - `kube-version`: refuses the cluster's
 * - `schema`: refuses the values, or cannot be read
 * - `template`: fails, also by `required` and `fail`
 * - `manifest`: what comes out is no object
 * - `request`: what was asked for makes no sense to Helm, such as the release's name
 * - `module`: Helm itself is not at hand and cannot be built
 * - `timeout`, `crash`: the rendering did not end, or ran out of memory
 */
export type RenderingErrorKind =
  | 'chart'
  | 'library'
  | 'dependencies'
  | 'kube-version'
  | 'schema'
  | 'template'
  | 'manifest'
  | 'request'
  | 'module'
  | 'timeout'
  | 'crash';

export interface RenderingError {
  readonly kind: RenderingErrorKind;
  /** Helm's own words, of several lines perhaps. */
  readonly message: string;
  /** Of `schema`, where values are refused. */
  readonly violations?: readonly SchemaViolation[];
}

interface SchemaViolation {
  /** Name of the chart whose schema it is. */
  readonly chart: string;
  /** `/image/tag` */
  readonly path: string;
  readonly message: string;
}
