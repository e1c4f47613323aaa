/** A request to the public internet, as the proxy caught it. */
export interface SiteRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Decoded: no content encoding is left. */
  readonly body: Buffer;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/** One place of the public internet; gives nothing back for what is not its own. */
export type Site = (request: SiteRequest) => Promise<SiteAnswer | undefined> | SiteAnswer | undefined;

export const notFound: SiteAnswer = Object.freeze({ status: 404, body: 'not found\n' });
