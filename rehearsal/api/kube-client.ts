import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import type { JsonObject } from '../../src/model/json.ts';
import { groupOf, versionOf } from '../../src/model/identity.ts';
import type { KubeObject, ResourceType } from './kube-object.ts';
import { parseDiscovery } from './parse-discovery.ts';

/** How to reach the API server. */
export interface KubeAccess {
  readonly server: string;
  /** PEM of the authority that signed its certificate. */
  readonly ca: string;
  readonly token: string;
}

/** The API server refused: `code` is the HTTP status, `reason` the machine-readable word. */
export class KubeError extends Error {
  override readonly name = 'KubeError';
  readonly code: number;
  readonly reason: string;

  constructor(code: number, reason: string, message: string) {
    super(message);
    this.code = code;
    this.reason = reason;
  }
}

export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly name: string;
}

export type PatchType = 'merge-patch+json' | 'strategic-merge-patch+json' | 'json-patch+json' | 'apply-patch+yaml';

export interface WatchEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  readonly object: KubeObject;
}

/** The few calls that a rehearsal makes, over plain HTTPS. */
export class KubeClient {
  readonly #access: KubeAccess;
  readonly #agent: Agent;
  #types: readonly ResourceType[] = [];
  #discoveredAt = Number.NEGATIVE_INFINITY;

  constructor(access: KubeAccess) {
    this.#access = access;
    this.#agent = new Agent({ connect: { ca: access.ca }, bodyTimeout: 0, headersTimeout: 60_000, connections: null });
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async get(reference: ObjectReference): Promise<KubeObject | undefined> {
    try {
      return (await this.#send('GET', await this.pathOf(reference))) as KubeObject;
    } catch (error) {
      if (error instanceof KubeError && error.code === 404) return undefined;
      throw error;
    }
  }

  async list(type: ResourceType): Promise<{ readonly items: readonly KubeObject[]; readonly resourceVersion: string }> {
    const list = (await this.#send('GET', collectionPath(type))) as {
      items: KubeObject[];
      metadata: { resourceVersion: string };
    };
    const apiVersion = apiVersionOf(type);
    // Items of a list carry neither kind nor version.
    return {
      items: list.items.map((item) => ({ ...item, apiVersion, kind: type.kind })),
      resourceVersion: list.metadata.resourceVersion,
    };
  }

  async create(object: KubeObject): Promise<KubeObject> {
    const path = await this.pathOf(referenceOf(object));
    return (await this.#send('POST', path.slice(0, path.lastIndexOf('/')), object)) as KubeObject;
  }

  /** Server-side apply, taking over fields that others own. */
  async apply(object: KubeObject, manager = 'rehearsal'): Promise<KubeObject> {
    const query = `?fieldManager=${manager}&force=true`;
    return (await this.#send(
      'PATCH',
      `${await this.pathOf(referenceOf(object))}${query}`,
      object,
      'apply-patch+yaml',
    )) as KubeObject;
  }

  /** Asks whether an object would be taken, applied over what is there or made anew; nothing stays of it. Throws what the API server says. */
  async dryRun(object: KubeObject, how: 'apply' | 'create' = 'apply'): Promise<void> {
    const path = await this.pathOf(referenceOf(object));
    if (how === 'create') await this.#send('POST', `${path.slice(0, path.lastIndexOf('/'))}?dryRun=All`, object);
    else await this.#send('PATCH', `${path}?dryRun=All&fieldManager=dry-run&force=true`, object, 'apply-patch+yaml');
  }

  async patch(
    reference: ObjectReference,
    patch: unknown,
    options: { type?: PatchType; subresource?: string } = {},
  ): Promise<KubeObject> {
    const subresource = options.subresource === undefined ? '' : `/${options.subresource}`;
    const path = `${await this.pathOf(reference)}${subresource}?fieldManager=rehearsal`;
    return (await this.#send('PATCH', path, patch, options.type ?? 'merge-patch+json')) as KubeObject;
  }

  /** Deletes an object; one that is not there is no error. */
  async delete(reference: ObjectReference): Promise<void> {
    try {
      await this.#send('DELETE', await this.pathOf(reference), {
        kind: 'DeleteOptions',
        apiVersion: 'v1',
        propagationPolicy: 'Background',
      });
    } catch (error) {
      if (!(error instanceof KubeError && error.code === 404)) throw error;
    }
  }

  /** The raw answer of a path: `/readyz`, `/version`. */
  async raw(path: string): Promise<string> {
    const { statusCode, body } = await this.#open('GET', path, {});
    const text = await body.text();
    if (statusCode >= 400) throw new KubeError(statusCode, 'Raw', text);
    return text;
  }

  /** Every kind that is served now, in its preferred version first. */
  async discover(): Promise<readonly ResourceType[]> {
    const accept = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
    const answers = await Promise.all(
      ['/api', '/apis'].map((path) => this.#send('GET', path, undefined, undefined, accept)),
    );
    this.#types = answers.flatMap((answer) => parseDiscovery(answer as JsonObject));
    this.#discoveredAt = performance.now();
    return this.#types;
  }

  /** Events of a kind from a version on; ends when the server closes the stream. */
  async *watch(type: ResourceType, resourceVersion: string, signal: AbortSignal): AsyncGenerator<WatchEvent> {
    const path = `${collectionPath(type)}?watch=true&allowWatchBookmarks=true&resourceVersion=${resourceVersion}`;
    const { statusCode, body } = await this.#open('GET', path, { signal });
    if (statusCode >= 400) throw asKubeError(statusCode, await body.text());
    let rest = '';
    body.setEncoding('utf8');
    for await (const chunk of body) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') yield JSON.parse(line) as WatchEvent;
    }
  }

  async pathOf(reference: ObjectReference): Promise<string> {
    const type = await this.#typeOf(reference.apiVersion, reference.kind);
    const namespace = type.namespaced
      ? `/namespaces/${reference.namespace === undefined || reference.namespace === '' ? 'default' : reference.namespace}`
      : '';
    return `${basePath(type)}${namespace}/${type.plural}/${encodeURIComponent(reference.name)}`;
  }

  async #typeOf(apiVersion: string, kind: string): Promise<ResourceType> {
    const find = () => this.#types.find((type) => type.kind === kind && apiVersionOf(type) === apiVersion);
    // A kind that is not known may have come since: asked again, but not more than a few times a second.
    if (find() === undefined && performance.now() - this.#discoveredAt > 300) await this.discover();
    const found = find();
    if (found === undefined)
      throw new KubeError(404, 'NotServed', `no matches for kind "${kind}" in version "${apiVersion}"`);
    return found;
  }

  async #send(
    method: Dispatcher.HttpMethod,
    path: string,
    body?: unknown,
    contentType = 'json',
    accept = 'application/json',
  ): Promise<unknown> {
    const headers = { accept, ...(body === undefined ? {} : { 'content-type': `application/${contentType}` }) };
    const response = await this.#open(method, path, {
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.body.text();
    if (response.statusCode >= 400) throw asKubeError(response.statusCode, text);
    return JSON.parse(text) as unknown;
  }

  #open(
    method: Dispatcher.HttpMethod,
    path: string,
    options: { headers?: Record<string, string>; body?: string; signal?: AbortSignal },
  ) {
    const headers = { authorization: `Bearer ${this.#access.token}`, ...options.headers };
    return request(`${this.#access.server}${path}`, { dispatcher: this.#agent, method, ...options, headers });
  }
}

/** What identifies an object to the API server. */
export function referenceOf(object: KubeObject): ObjectReference {
  return {
    apiVersion: object.apiVersion,
    kind: object.kind,
    namespace: object.metadata.namespace,
    name: object.metadata.name,
  };
}

export function apiVersionOf(type: ResourceType): string {
  return type.group === '' ? type.version : `${type.group}/${type.version}`;
}

/** `group/Kind`, by which kinds are told apart whatever their version. */
export function groupKindOf(object: { readonly apiVersion: string; readonly kind: string }): string {
  return `${groupOf(object.apiVersion)}/${object.kind}`;
}

/** Whether a type serves the version of an object. */
export function serves(type: ResourceType, apiVersion: string): boolean {
  return type.group === groupOf(apiVersion) && type.version === versionOf(apiVersion);
}

function basePath(type: ResourceType): string {
  return type.group === '' ? `/api/${type.version}` : `/apis/${type.group}/${type.version}`;
}

function collectionPath(type: ResourceType): string {
  return `${basePath(type)}/${type.plural}`;
}

function asKubeError(code: number, text: string): KubeError {
  try {
    const status = JSON.parse(text) as { reason?: string; message?: string };
    return new KubeError(code, status.reason ?? 'Unknown', status.message ?? text);
  } catch {
    return new KubeError(code, 'Unknown', text.trim());
  }
}
