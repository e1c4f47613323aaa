import type { Rendering, RenderingRequest } from './rendering.ts';
import type { JsonObject } from './json.ts';
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
  readonly shape?: ValueShape;
  /** What its chart makes under these values, and how sure that is. */
  readonly rendering: Rendering;
  readonly request: RenderingRequest;
  /** Whether its pods may create custom resource definitions, and the API groups that the chart names; absent where that is not known. */
  readonly mayCreate?: { readonly definitions: boolean; readonly groups: readonly string[] };
  /** Bootstrap installs it first, under the same name and values, and the engine takes it over. */
  readonly adopted: boolean;
  /** Set where the chart's software is no longer maintained: why, and what follows it. */
  readonly retired?: { readonly since: string; readonly successor: string };
}
