import type { ImportedCrd } from '../model/known-chart.ts';
import type { ValueShape } from '../model/value-shape.ts';

/**
 * A Helm chart as `strata import chart` knows it. `Values` types its values; `Services` and `Workloads` are unions of the keys by which an
 * editor completes what a release hands out. A release may have other keys: what it makes is rendered when its cluster is compiled.
 */
export interface ImportedChart<Values = object, Services extends string = string, Workloads extends string = string> {
  readonly name: string;
  readonly version: string;
  readonly appVersion?: string;
  /** URL of the HTTP Helm repository, where there is one. */
  readonly repository?: string;
  /** `oci://…` including the chart's name, where it is published there. */
  readonly oci?: string;
  /** Folder in the platform's own Git repository, for a chart that lives there. */
  readonly path?: string;
  /** `sha256:…` of the packaged archive, where it is known. */
  readonly digest?: string;
  /** `sha256:…` over the chart's files, as the lock file has it; absent for a chart of the project. */
  readonly content?: string;
  /** The namespace that the chart's documentation installs it into. */
  readonly namespace?: string;
  /** Set where the software is no longer maintained. */
  readonly retired?: { readonly since: string; readonly successor: string };
  /** A semver range that the chart states for Kubernetes. */
  readonly kubeVersion?: string;
  /** Made for other charts to use: it cannot be released. */
  readonly library?: true;
  readonly shape: ValueShape;
  /** Definitions that the chart brings. */
  readonly crds: readonly ImportedCrd[];
  readonly mayCreate: PossibleCrds;
  /** Only a type: keeps the parameters attached to the chart. */
  readonly types?: { readonly values: Values; readonly services: Services; readonly workloads: Workloads };
}

/** Tells whether definitions that nobody knows of may come from a chart: its software may make them when it runs. */
export interface PossibleCrds {
  /** Whether the chart gives anybody the right to create definitions. */
  readonly definitions: boolean;
  /** API groups, other than Kubernetes' own, that its RBAC rules and objects name. */
  readonly groups: readonly string[];
}
