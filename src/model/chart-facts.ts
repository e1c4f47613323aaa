import type { ObjectFacts } from './object-facts.ts';
import type { Json } from './json.ts';

/**
 * What importing a chart taught about it. In every name and string of `objects`, `{release}` and `{namespace}` stand for the
 * release's own; `{fullname}` stands for the chart's conventional full name (see `fullname`), `{fullname:path}` for that of the sub-chart
 * whose values stand at `path` (see `fullnames`), `{value:path}` for what the release's values say there. A pattern that ends in
 * `{cut:63}` is cut at 63 characters, and loses the dashes that then end it.
 */
export interface ChartFacts {
  readonly chart: string;
  readonly version: string;
  readonly appVersion?: string;
  /** A semver range that the chart states for Kubernetes. */
  readonly kubeVersion?: string;
  /** How the objects became known: rendered with the chart's defaults, with given values, recorded elsewhere, or not at all. */
  readonly rendered: 'defaults' | 'values' | 'recorded' | 'none';
  /** Whether rendering twice gives the same bytes. */
  readonly deterministic: boolean;
  /** How `{fullname}` is made: the release's name where it contains `contains`, else `{release}-<contains>`, cut at `limit` characters. */
  readonly fullname?: FullName;
  /** The same for sub-charts, by the dotted path of their values. */
  readonly fullnames?: Readonly<Record<string, FullName>>;
  readonly objects: readonly ChartObject[];
  /** Other API groups that the chart's objects use (CRDs that must exist before it installs). */
  readonly requires: readonly { readonly group: string; readonly kind: string; readonly when?: readonly ValueCondition[] }[];
  /** Paths of values (dotted) without which the chart does not render. */
  readonly requiredValues: readonly string[];
  /** What the chart's own values say at each `{value:path}`. */
  readonly valueDefaults?: Readonly<Record<string, Json>>;
  /** API versions that its templates ask the cluster about. */
  readonly asksFor?: readonly string[];
  /** Switches (dotted paths) whose effect could not be found out: nobody knows what a release makes that sets one otherwise than the chart. */
  readonly unknownSwitches?: readonly string[];
}

/** Helm's convention for names: the release's name where it contains `contains`, else both, cut at `limit` characters. */
export interface FullName {
  readonly contains: string;
  readonly limit: number;
}

/** One object that the chart makes, and the values that switch it on. */
export interface ChartObject extends ObjectFacts {
  /** All must hold, in the values merged over the chart's defaults; absent: always made. */
  readonly when?: readonly ValueCondition[];
  /** Where the CRD lives; `operator`: not rendered, but made at run time by the chart's operator. */
  readonly from?: 'crds' | 'templates' | 'operator';
  /** What else is different about it when other values hold; all that apply are applied, in order. */
  readonly changes?: readonly ObjectChange[];
  /** Made only where the cluster serves this API version (`monitoring.coreos.com/v1`): then it cannot be told from the values. */
  readonly whenServed?: string;
  /** Values (dotted paths) that are known to change what is said here, in a way that the facts cannot follow. */
  readonly variesWith?: readonly string[];
}

/** A switch in a chart's values. */
export interface ValueCondition {
  /** Dotted path in the values. */
  readonly path: string;
  /** The value it must have; `true` and `false` also stand for Helm's truth and falsehood of any value. */
  readonly is: Json;
  /** Turns it round: any value but that one. */
  readonly not?: true;
  /** What the chart's own values say where a release says nothing. */
  readonly default: Json;
}

/** How an object differs when values hold. */
export interface ObjectChange {
  readonly when: readonly ValueCondition[];
  readonly edits: readonly FactEdit[];
}

/**
 * One edit of an object's facts, at a dotted path: `set` or `unset` a field, `add` items to a list or `remove` them, add to a number (`plus`).
 */
export interface FactEdit {
  readonly at: string;
  readonly set?: Json;
  readonly unset?: true;
  readonly add?: readonly Json[];
  readonly remove?: readonly Json[];
  readonly plus?: number;
}
