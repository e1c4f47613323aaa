import type { RenderingContext, RenderingRequest } from '../../src/model/rendering.ts';

export function requestOf(more: Partial<RenderingRequest> = {}): RenderingRequest {
  return {
    name: 'web',
    namespace: 'a',
    chart: { name: 'web', version: '1.0.0', content: 'sha256:chart' },
    values: {},
    valuesFrom: [],
    valuesFiles: [],
    adopted: false,
    options: {},
    ...more,
  };
}

/** What a release finds, in a round that follows from a plan. */
export function contextOf(
  more: Partial<RenderingContext> & { readonly maps?: Readonly<Record<string, Readonly<Record<string, string>>>> } = {},
): RenderingContext {
  const { maps = {}, ...rest } = more;
  return {
    kubernetes: '1.36',
    engine: { type: 'flux', version: '2.9' },
    served: new Set(),
    configMaps: new Map(Object.entries(maps)),
    isSettled: true,
    ...rest,
  };
}
