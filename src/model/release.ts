import type { ChartFacts } from './chart-facts.ts';
import type { JsonObject } from './json.ts';
import type { KeyedNeed, ObjectFacts } from './object-facts.ts';
import type { ResourceId } from './identity.ts';
import type { ValueShape } from './value-shape.ts';

/** What is known of a HelmRelease beyond its manifest. */
export interface Release {
  /** The name that Helm gives the release: `releaseName`, or what Flux makes of target namespace and name. */
  readonly name: string;
  /** Where the chart's objects go. */
  readonly namespace: string;
  readonly chart: { readonly name: string; readonly version: string };
  /** The HelmRepository, OCIRepository, GitRepository or HelmChart that it reads. */
  readonly source: ResourceId;
  readonly values: JsonObject;
  /** Absent for a chart that nobody imported. */
  readonly facts?: ChartFacts;
  readonly shape?: ValueShape;
  /** What the component knows and the recorded facts do not: objects that its values switch on. */
  readonly brings: readonly ObjectFacts[];
  /** Names of objects of the facts that the component's values switch off (`Kind/name`). */
  readonly withholds: readonly string[];
  /** Secrets in its namespace that its values name, each with the keys that the chart reads; the chart itself makes none of them. */
  readonly needs?: readonly KeyedNeed[];
  /** Bootstrap installs it first, under the same name and values, and the engine takes it over. */
  readonly adopted: boolean;
  /** Set where the chart's software is no longer maintained: why, and what follows it. */
  readonly retired?: { readonly since: string; readonly successor: string };
}
