import type { CrdFacts } from './object-facts.ts';
import type { RenderingRequest } from './rendering.ts';
import type { ValueShape } from './value-shape.ts';

/** Where a plain HelmRelease reads its chart. */
export interface ChartQuery {
  readonly chart?: string;
  readonly version?: string;
  /** URL of a Helm repository. */
  readonly repository?: string;
  /** `oci://…` with the chart's name. */
  readonly oci?: string;
  /** Folder in the project. */
  readonly path?: string;
}

/** A definition that a chart brings, and how. */
export interface ImportedCrd extends CrdFacts {
  /** Engines treat the folder `crds` of a chart apart from its templates. */
  readonly from: 'crds' | 'templates';
  /** Dotted path of the boolean value that decides whether it is made, where one does. */
  readonly value?: string;
}

/** An imported chart as a release needs it that was not made from its import. */
export type KnownChart = RenderingRequest['chart'] & {
  /** Definitions that the chart brings. */
  readonly crds: readonly ImportedCrd[];
  readonly shape?: ValueShape;
  readonly retired?: { readonly since: string; readonly successor: string };
};
