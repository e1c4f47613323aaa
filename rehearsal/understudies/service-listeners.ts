import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { ClusterView } from '../api/cluster-view.ts';
import type { CertificateAuthority } from '../control-plane/certificate-authority.ts';

export interface ServiceAddress {
  readonly namespace: string;
  readonly name: string;
  readonly port: number;
}

/** One request to a Service: its path with the query, and its JSON body. */
export interface ApiCall {
  readonly service: ServiceAddress;
  readonly path: string;
  readonly body: unknown;
}

/** Answers one request in JSON. */
export type Answer = (call: ApiCall) => { readonly status: number; readonly body: unknown };

/**
 * Listens on the addresses of Services, which are all local to this network: so the API server's own calls arrive. Only while a Service has
 * a ready endpoint; else the connection is refused, as it is in a cluster.
 */
export class ServiceListeners {
  readonly #authority: CertificateAuthority;
  readonly #answer: Answer;
  readonly #servers = new Map<string, Server>();

  constructor(authority: CertificateAuthority, answer: Answer) {
    this.#authority = authority;
    this.#answer = answer;
  }

  /** Opens what is due, closes what is not; gives the Services that now answer, as `namespace/name:port`. */
  async listen(view: ClusterView, wanted: readonly ServiceAddress[]): Promise<ReadonlySet<string>> {
    const due = new Map<string, { readonly key: string; readonly service: ServiceAddress; readonly ip: string }>();
    for (const service of wanted) {
      const ip = textOf(view.find('/Service', service.namespace, service.name), 'spec', 'clusterIP');
      if (/^\d/.test(ip) && hasReadyEndpoint(view, service))
        due.set(`${ip}:${service.port}`, { key: keyOf(service), service, ip });
    }
    for (const [at, server] of this.#servers) if (!due.has(at)) this.#close(at, server);
    for (const [at, { service, ip }] of due) if (!this.#servers.has(at)) await this.#open(at, service, ip);
    return new Set([...due.values()].map(({ key }) => key));
  }

  close(): void {
    for (const [at, server] of this.#servers) this.#close(at, server);
  }

  async #open(at: string, service: ServiceAddress, ip: string): Promise<void> {
    const { namespace, name, port } = service;
    const names = [`${name}.${namespace}.svc`, `${name}.${namespace}.svc.cluster.local`, ip];
    const server = createServer(await this.#authority.issue(names[0] ?? name, names), (request, response) => {
      // Whoever hung up in the middle hears no answer.
      respond((path, body) => this.#answer({ service, path, body }), request, response).catch(() => response.destroy());
    });
    this.#servers.set(at, server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, ip, resolve);
    });
  }

  #close(at: string, server: Server): void {
    this.#servers.delete(at);
    server.close();
    server.closeAllConnections();
  }
}

export function keyOf({ namespace, name, port }: ServiceAddress): string {
  return `${namespace}/${name}:${port}`;
}

/** Whether anything stands behind a Service. */
export function hasReadyEndpoint(
  view: ClusterView,
  { namespace, name }: Pick<ServiceAddress, 'namespace' | 'name'>,
): boolean {
  return view.all('discovery.k8s.io/EndpointSlice').some((slice) => {
    return (
      slice.metadata.namespace === namespace &&
      slice.metadata.labels?.['kubernetes.io/service-name'] === name &&
      listOf(slice, 'endpoints').some((endpoint) => fieldOf(endpoint, 'conditions', 'ready') === true)
    );
  });
}

async function respond(
  answer: (path: string, body: unknown) => ReturnType<Answer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { status, body } = answer(request.url ?? '/', text === '' ? undefined : JSON.parse(text));
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
