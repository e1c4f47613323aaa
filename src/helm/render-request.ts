import type { JsonObject } from '../model/json.ts';

/** What a rendering is made of: the same request always gives the same result. */
export interface RenderRequest {
  readonly chart: ChartSource;
  readonly release: ReleaseFacts;
  /** Those of the release; the chart's own are laid under them. */
  readonly values: JsonObject;
  /** `v1.36.0` */
  readonly kubernetesVersion: string;
  /** `apps/v1` and `apps/v1/Deployment`: what the cluster serves, and nothing else. */
  readonly apiVersions: readonly string[];
  /** Whether objects of folders named `crds` belong to the result. */
  readonly withCrds: boolean;
  /** Files of the chart that stand in place of its `values.yaml`, the later over the earlier. */
  readonly valuesFiles?: readonly string[];
  /** Renders even where the chart's schema refuses the values. */
  readonly skipSchema: boolean;
  /** Milliseconds since 1970 that stand for now. */
  readonly clock: number;
  /** Random numbers are made from it. */
  readonly seed: string;
}

/** A packaged chart, or the files of a chart's folder by path (its `.helmignore` holds). */
export type ChartSource = { readonly archive: Uint8Array } | { readonly files: Readonly<Record<string, Uint8Array>> };

/** What templates see as `.Release`. */
interface ReleaseFacts {
  readonly name: string;
  readonly namespace: string;
  readonly isUpgrade: boolean;
  readonly revision: number;
}
