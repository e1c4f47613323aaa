import type { JsonObject } from '../model/json.ts';
import type { ChartQuery, KnownChart } from '../model/known-chart.ts';
import type { Rendering, RenderingContext, RenderingRequest } from '../model/rendering.ts';

/** Files beside a cluster's code that it may read. The host reads them: cluster code has no access to the disk. */
export interface ClusterInputs {
  /** Content of `images.yaml`; absent where there is none. */
  readonly images?: string;
  /** Contents of `secrets/*.sops.yaml`, by file name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** A custom resource definition of `imports/crds`, by group and kind; `undefined` for one that nobody imported. */
  definition?(group: string, kind: string): JsonObject | undefined;
  /** The import of a chart, by where it is published; `undefined` for one that nobody imported. */
  importedChart?(query: ChartQuery): KnownChart | undefined;
  /**
   * What Helm makes of a release: from its record, else rendered now. `undefined` for one of which nothing is known. Answers at once, since
   * cluster code asks for handles while it runs.
   */
  rendering?(request: RenderingRequest, context: RenderingContext): Rendering | undefined;
  /** The value that switches off what a handle of a release stands for, where asking finds it: for a message. */
  switchOf?(
    request: RenderingRequest,
    context: RenderingContext,
    handle: { kind: 'services' | 'workloads'; key: string },
  ): string | undefined;
}

export const noInputs: ClusterInputs = { secrets: {} };
