import type { ChartFiles } from './chart-files.ts';

/** A Helm chart as its files describe it, before anything is rendered. */
export interface Chart {
  readonly name: string;
  readonly version: string;
  readonly appVersion?: string;
  readonly kubeVersion?: string;
  readonly type: 'application' | 'library';
  readonly deprecated: boolean;
  readonly dependencies: readonly ChartDependency[];
  /** `values.yaml`, as it is written: its comments state types. */
  readonly valuesText: string;
  readonly values: Record<string, unknown>;
  /** `values.schema.json`. */
  readonly schema?: unknown;
  /** Manifests under `crds/`, path to text. */
  readonly crds: ChartFiles;
  /** Values that its authors test it with, under `ci/`. */
  readonly ci: ChartFiles;
  /** Text of the templates, path to text. */
  readonly templates: ChartFiles;
  /** Charts under `charts/`. */
  readonly subcharts: readonly Chart[];
}

/** One row of `dependencies` in `Chart.yaml`. */
export interface ChartDependency {
  readonly name: string;
  readonly version: string;
  readonly repository?: string;
  readonly alias?: string;
  /** Dotted paths in the parent's values; the first that is set decides. */
  readonly conditions: readonly string[];
  readonly tags: readonly string[];
}
