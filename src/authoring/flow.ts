import type { Construct } from 'constructs';
import type { Flow } from '../model/flow.ts';
import type { PodPort, Reachable } from './endpoint.ts';
import { Cluster } from './cluster.ts';
import { captureStack } from './stack-holder.ts';

export interface FlowProps {
  readonly from: Reachable;
  readonly to: Reachable;
  /**
   * Ports of the pods: the names of those that `to` serves, or numbers, of TCP unless said.
   * @default all ports that `to` serves
   */
  readonly ports?: readonly (string | number | PodPort)[];
  /** Why, in a few words: it stands in the policy's description. */
  readonly reason: string;
}

/** Declares traffic that the platform needs; network policies are compiled from all of it. */
export function declareFlow(scope: Construct, props: FlowProps): void {
  Cluster.of(scope).flows.push({
    scope,
    from: props.from.endpoint,
    to: props.to.endpoint,
    ports: (props.ports ?? props.to.ports).flatMap((port) => portsOf(props.to, port)),
    reason: props.reason,
    stack: captureStack(declareFlow),
  });
}

/** A port as policies need it; none where its name cannot be looked up. */
function portsOf(to: Reachable, wanted: string | number | PodPort): Flow['ports'] {
  if (typeof wanted === 'number') return [{ port: wanted, protocol: 'TCP' }];
  const port = typeof wanted === 'string' ? to.ports.find(({ name }) => name === wanted) : wanted;
  if (port !== undefined) return [{ port: port.port, protocol: port.protocol ?? 'TCP' }];
  if (to.hasUnknownPorts === true) return [];
  const names = to.ports.map(({ name, port: number }) => (name === undefined ? number : `"${name}"`));
  throw new Error(`${to.endpoint.title} serves no port "${String(wanted)}"; it serves ${names.join(', ') || 'none'}`);
}
