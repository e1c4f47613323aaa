import type { RenderingProblem, RenderingRequest } from '../model/rendering.ts';
import type { ChartSource } from './render-request.ts';

/** Where the content of charts comes from. */
export interface ChartArchives {
  /** `sha256:…` of a chart's content; `undefined` where it is in the project and its folder is not there. */
  digestOf(chart: RenderingRequest['chart']): string | undefined;
  /** The content, from the project, the cache or the network. */
  open(chart: RenderingRequest['chart']): ChartSource | RenderingProblem;
}
