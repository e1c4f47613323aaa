import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { ServiceFacts } from '../../model/object-facts.ts';
import { finding } from './support/finding.ts';
import { namespacesWithUnknownPods } from './support/unknown-pods.ts';
import { objectAt } from './support/read.ts';
import { quoteList, quoteNode } from './support/words.ts';
import { resourceId } from '../../model/identity.ts';
import { releasesOf, type ReleasingResource } from '../../model/resource-lookups.ts';

/**
 * Charts whose values `tcp` and `udp` pass ports on as they come: `"22": namespace/service:port[:PROXY[:PROXY]]`
 * (ingress-nginx 4.15).
 */
const streamCharts: ReadonlySet<string> = new Set(['ingress-nginx']);

/** What an ingress controller passes on below HTTP goes to a Service that exists, and to a port that it has. */
export function tcpServiceBackend(plan: Plan): Diagnostic[] {
  const unknown = namespacesWithUnknownPods(plan);
  return releasesOf(plan)
    .filter(({ release }) => streamCharts.has(release.chart.name))
    .flatMap((resource) => {
      return (['tcp', 'udp'] as const).flatMap((protocol) =>
        Object.entries(objectAt(resource.release.values, protocol)).flatMap(([port, backend]) => {
          const why = reasonAgainst(plan, resource, unknown, String(backend), protocol);
          if (why === undefined) return [];
          return [
            finding(plan, 'tcp-service-backend', {
              on: resource,
              message: `${quoteNode(resource.id)} passes ${protocol.toUpperCase()} ${port} on to "${String(backend)}", ${why}.`,
              remedy:
                'Take the backend from the handle of a Service that the platform makes, or stop passing the port on.',
            }),
          ];
        }),
      );
    });
}

function reasonAgainst(
  plan: Plan,
  resource: ReleasingResource,
  unknown: ReadonlySet<string>,
  backend: string,
  protocol: 'tcp' | 'udp',
): string | undefined {
  const match = /^(?:(?<namespace>[^/:]+)\/)?(?<name>[^/:]+):(?<port>[^:]+)(?::(?:PROXY)?){0,2}$/.exec(backend);
  if (match?.groups === undefined) return 'which is not of the form "namespace/service:port"';
  const { namespace = resource.release.namespace, name = '', port = '' } = match.groups;
  const provisions = plan.catalogue.byId.get(resourceId('', 'Service', namespace, name)) ?? [];
  if (provisions.length === 0) return unknown.has(namespace) ? undefined : 'a Service that nobody makes';
  const services = provisions.flatMap(({ facts }) => facts.service ?? []);
  if (services.length === 0 || services.some((service) => serves(service, port, protocol))) return undefined;
  const offered = services.flatMap(({ ports }) => ports.map((each) => `${each.port}/${each.protocol}`));
  return `but that Service serves ${offered.length === 0 ? 'no port' : quoteList(offered)}`;
}

function serves({ ports }: ServiceFacts, wanted: string, protocol: 'tcp' | 'udp'): boolean {
  return ports.some(
    (port) => port.protocol.toLowerCase() === protocol && (port.name === wanted || String(port.port) === wanted),
  );
}
