/** Where an imported chart can be had from, and what its files do not say about it. */
export interface ChartOrigin {
  /** URL of a Helm repository. */
  readonly repository?: string;
  /** `oci://…` including the chart's name. */
  readonly oci?: string;
  /** Folder in the platform's own repository. */
  readonly path?: string;
  /** `sha256:…` of the published archive. */
  readonly digest?: string;
  /** `sha256:…` over its files; absent for a chart of the platform's own repository. */
  readonly content?: string;
  /** The namespace that its documentation installs it into. */
  readonly namespace?: string;
  /** Set where the software is no longer maintained. */
  readonly retired?: { readonly since: string; readonly successor: string };
}
