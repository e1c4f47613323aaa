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

/** An imported chart as a release needs it that was not made from its import. */
export type KnownChart = RenderingRequest['chart'] & {
  readonly shape?: ValueShape;
  readonly retired?: { readonly since: string; readonly successor: string };
};
