import type { JsonObject } from '../model/json.ts';

/**
 * What Helm makes of a chart, as its renderer gives it: nulls, Lists and test hooks stand in it, and definitions come
 * without schemas.
 */
export interface RenderedManifests {
  readonly templates: readonly RenderedTemplate[];
  readonly crds: readonly RenderedDefinition[];
}

/** One document of a template. */
export interface RenderedTemplate {
  /** `chart/templates/service.yaml` */
  readonly template: string;
  /** Position among the documents of its template. */
  readonly index: number;
  readonly object: JsonObject;
}

/** One document of a chart's folder `crds`. */
interface RenderedDefinition {
  readonly file: string;
  readonly object: JsonObject;
}
