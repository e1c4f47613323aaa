import type { ObjectFacts } from './object-facts.ts';
import type { Json } from './json.ts';

/**
 * What importing a chart taught about it. In every name and string of `objects`, `{release}` and `{namespace}` stand for the
 * release's own; `{fullname}` stands for the chart's conventional full name (see `fullname`).
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
  readonly fullname?: { readonly contains: string; readonly limit: number };
  readonly objects: readonly ChartObject[];
  /** Other API groups that the chart's objects use (CRDs that must exist before it installs). */
  readonly requires: readonly { readonly group: string; readonly kind: string; readonly when?: readonly ValueCondition[] }[];
  /** Paths of values (dotted) without which the chart does not render. */
  readonly requiredValues: readonly string[];
}

/** One object that the chart makes, and the values that switch it on. */
export interface ChartObject extends ObjectFacts {
  /** All must hold, in the values merged over the chart's defaults; absent: always made. */
  readonly when?: readonly ValueCondition[];
  /** Where the CRD lives; `operator`: not rendered, but made at run time by the chart's operator. */
  readonly from?: 'crds' | 'templates' | 'operator';
  /** Values (dotted paths) that are known to change what is said here, in a way that the facts cannot follow. */
  readonly variesWith?: readonly string[];
}

/** A switch in a chart's values. */
export interface ValueCondition {
  /** Dotted path in the values. */
  readonly path: string;
  /** The value it must have; `true` and `false` also stand for Helm's truth and falsehood of any value. */
  readonly is: Json;
  /** What the chart's own values say where a release says nothing. */
  readonly default: Json;
}
