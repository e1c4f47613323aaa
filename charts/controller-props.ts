import type { ChartSource, ChartSources } from '../src/authoring/index.ts';
import type { NamespaceHandle } from './namespaces/namespace-handle.ts';

/** What every system that comes as a chart is told. */
export interface ControllerProps {
  readonly namespace: NamespaceHandle;
  /** Where its chart is read. @default a source of its own beside the release */
  readonly charts?: ChartSource | ChartSources;
}

/** `source` of a HelmRelease where one is given. */
export function sourceOf({ charts }: ControllerProps): { readonly source?: ChartSource | ChartSources } {
  return charts === undefined ? {} : { source: charts };
}
