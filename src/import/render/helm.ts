/** What a rendering is made with. */
export interface RenderRequest {
  readonly release: string;
  readonly namespace: string;
  /** Values over the chart's own. */
  readonly values: Readonly<Record<string, unknown>>;
  /** API versions that the cluster is said to serve, besides Kubernetes' own. */
  readonly served: readonly string[];
  /** Leaves the CRDs under `crds/` out of the text: they are large, and only conditions of sub-charts change them. */
  readonly withoutCrds?: boolean;
}

/** The text that `helm template` prints, or what it complained about. */
export type Rendering = { readonly text: string } | { readonly problem: string };

/** One chart, ready to be rendered by Helm. */
export interface Renderer {
  render(request: RenderRequest): Promise<Rendering>;
}
