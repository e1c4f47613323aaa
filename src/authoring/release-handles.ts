import type { ObjectFacts, PodFacts, ServiceFacts } from '../model/object-facts.ts';
import type { Release } from '../model/release.ts';
import type { PodPort, Reachable } from './endpoint.ts';

/** A Service that others reach by name, and the pods behind it. */
export interface ServiceHandle extends Reachable {
  readonly name: string;
  readonly namespace: string;
  /** `<name>.<namespace>.svc`. */
  readonly host: string;
  readonly servicePorts: ServiceFacts['ports'];
  /**
   * The number of a Service port, by its name; a Service with a single port needs none.
   * @throws where there is no such port, or the name of one among several is missing
   */
  portNumber(name?: string): number;
  /** `scheme://host:port`. */
  url(scheme: string, port?: string): string;
}

/** Labels that change with every version of a chart, or that say nothing about which pods these are. */
const unstableLabels = new Set([
  'helm.sh/chart',
  'chart',
  'heritage',
  'app.kubernetes.io/version',
  'app.kubernetes.io/managed-by',
  'app.kubernetes.io/part-of',
]);

/** The handle of a Service among the objects that something makes. */
export function serviceHandle(service: ObjectFacts, objects: readonly ObjectFacts[]): ServiceHandle {
  const facts = service.service;
  if (facts?.selector === undefined) throw new Error(`Service "${service.name}" selects no pods`);
  const { selector } = facts;
  const pods = objects.find((object) => object.pods !== undefined && selects(selector, object.pods.labels))?.pods;
  const portNumber = (name?: string): number => {
    const [port, another] = facts.ports.filter((candidate) => name === undefined || candidate.name === name);
    if (port !== undefined && another === undefined) return port.port;
    const names = facts.ports.map((candidate) => `"${candidate.name ?? candidate.port}"`).join(', ');
    throw new Error(
      name === undefined
        ? `Service "${service.name}" has several ports (${names}): name one`
        : `Service "${service.name}" has no port "${name}"; it has ${names}`,
    );
  };
  const serviceHost = `${service.name}.${service.namespace}.svc`;
  return {
    name: service.name,
    namespace: service.namespace,
    host: serviceHost,
    servicePorts: facts.ports,
    portNumber,
    url: (scheme, port) => `${scheme}://${serviceHost}:${portNumber(port)}`,
    endpoint: {
      type: 'pods',
      namespace: service.namespace,
      labels: selector,
      title: `Service ${service.namespace}/${service.name}`,
    },
    ports: facts.ports.map((port) => podPort(port, pods)),
  };
}

/** The handle of a workload's pods. */
export function podsHandle(workload: ObjectFacts): Reachable {
  if (workload.pods === undefined) throw new Error(`${workload.kind} "${workload.name}" has no pods`);
  const labels = Object.fromEntries(
    Object.entries(workload.pods.labels).filter(([key]) => !unstableLabels.has(key) && !key.startsWith('checksum/')),
  );
  return {
    endpoint: {
      type: 'pods',
      namespace: workload.namespace,
      labels,
      title: `${workload.kind} ${workload.namespace}/${workload.name}`,
    },
    ports: workload.pods.ports,
  };
}

/**
 * Stands in for a Service or workload of a release that could not be rendered, so that the rest of the cluster's code goes on. Nothing is
 * written while there is one: its names are no more than likely.
 */
export function unknownHandle({ name, namespace }: Pick<Release, 'name' | 'namespace'>, key: string): ServiceHandle {
  const own = key === 'main' ? name : `${name}-${key}`;
  const host = `${own}.${namespace}.svc`;
  return {
    name: own,
    namespace,
    host,
    servicePorts: [],
    portNumber: () => 0,
    url: (scheme) => `${scheme}://${host}`,
    endpoint: {
      type: 'pods',
      namespace,
      labels: { 'app.kubernetes.io/instance': name },
      title: `${own} of release ${name}, which was not rendered`,
    },
    ports: [],
    hasUnknownPorts: true,
  };
}

/** The pod port behind a Service port: a named target is looked up in the pods, a number needs no declaration. */
function podPort(port: ServiceFacts['ports'][number], pods: PodFacts | undefined): PodPort {
  const target = port.targetPort ?? port.port;
  const number = typeof target === 'number' ? target : pods?.ports.find((candidate) => candidate.name === target)?.port;
  const name = port.name === undefined ? {} : { name: port.name };
  return { ...name, port: number ?? port.port, protocol: port.protocol };
}

function selects(selector: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
