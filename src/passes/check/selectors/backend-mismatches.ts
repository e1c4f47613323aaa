import type { Json } from '../../../model/json.ts';
import type { Mismatch, SelectorContext } from './selector-context.ts';
import type { Resource } from '../../../model/resource.ts';
import { jsonAt, listAt, stringAt } from '../support/read.ts';
import { quoteList, quoteNode } from '../support/words.ts';
import { resourceId } from '../../../model/identity.ts';

interface Backend {
  readonly namespace: string;
  readonly service: string;
  readonly port: number | string;
}

/** Backends of Ingresses and routes name a port that their Service has. That the Service exists at all is for another check. */
export function backendMismatches(resource: Resource, context: SelectorContext): readonly Mismatch[] {
  const backends = resource.kind === 'Ingress' ? ingressBackends(resource) : routeBackends(resource);
  return backends.flatMap((backend) => {
    const ports = context.services.tryFind(backend.namespace, backend.service)?.facts.service?.ports;
    if (ports === undefined || ports.length === 0) return [];
    if (
      ports.some((port) => (typeof backend.port === 'number' ? port.port === backend.port : port.name === backend.port))
    )
      return [];
    const service = resourceId('', 'Service', backend.namespace, backend.service);
    const offered = ports.map(({ name, port }) => (name === undefined ? String(port) : `${port} (${name})`));
    return [
      {
        message:
          `${quoteNode(resource.id)} sends traffic to port "${backend.port}" of ${quoteNode(service)}, ` +
          `which has no such port; it has ${quoteList(offered, 6)}.`,
        remedy: 'Name a port that the Service has.',
      },
    ];
  });
}

function ingressBackends({ manifest, namespace }: Resource): readonly Backend[] {
  const spec = jsonAt(manifest, 'spec');
  const paths = listAt(spec, 'rules').flatMap((rule) =>
    listAt(rule, 'http', 'paths').map((path) => jsonAt(path, 'backend')),
  );
  return [jsonAt(spec, 'defaultBackend'), ...paths].flatMap((backend) => {
    const service = stringAt(backend, 'service', 'name');
    const port = jsonAt(backend, 'service', 'port', 'number') ?? jsonAt(backend, 'service', 'port', 'name');
    return backendOf(namespace, service, port);
  });
}

function routeBackends({ manifest, namespace }: Resource): readonly Backend[] {
  return listAt(manifest, 'spec', 'rules')
    .flatMap((rule) => listAt(rule, 'backendRefs'))
    .flatMap((ref) => {
      if ((stringAt(ref, 'kind') ?? 'Service') !== 'Service' || (stringAt(ref, 'group') ?? '') !== '') return [];
      return backendOf(stringAt(ref, 'namespace') ?? namespace, stringAt(ref, 'name'), jsonAt(ref, 'port'));
    });
}

function backendOf(namespace: string, service: string | undefined, port: Json | undefined): readonly Backend[] {
  return service === undefined || (typeof port !== 'number' && typeof port !== 'string')
    ? []
    : [{ namespace, service, port }];
}
