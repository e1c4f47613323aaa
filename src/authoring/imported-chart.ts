import type { ChartFacts } from '../model/chart-facts.ts';
import type { ValueShape } from '../model/value-shape.ts';

/**
 * A Helm chart as `strata import chart` knows it. `Values` types its values; `Services` and `Workloads` are unions of the keys by which a
 * release hands out its Services and pods.
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
  /** The namespace that the chart's documentation installs it into. */
  readonly namespace?: string;
  /** Set where the software is no longer maintained. */
  readonly retired?: { readonly since: string; readonly successor: string };
  readonly facts: ChartFacts;
  readonly shape: ValueShape;
  /** Key to the name pattern of the Service in `facts`. */
  readonly services: Readonly<Record<Services, string>>;
  /** Key to `Kind/name pattern` of the workload in `facts`. */
  readonly workloads: Readonly<Record<Workloads, string>>;
  /** Only a type: keeps `Values` attached to the chart. */
  readonly values?: Values;
}
