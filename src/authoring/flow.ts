import type { Construct } from 'constructs';
import type { PodPort, Reachable } from './endpoint.ts';
import { Cluster } from './cluster.ts';
import { captureStack } from './stack-holder.ts';

export interface FlowProps {
  readonly from: Reachable;
  readonly to: Reachable;
  /** @default all ports that `to` serves */
  readonly ports?: readonly PodPort[];
  /** Why, in a few words: it stands in the policy's description. */
  readonly reason: string;
}

/** Declares traffic that the platform needs; network policies are compiled from all of it. */
export function declareFlow(scope: Construct, props: FlowProps): void {
  const ports = props.ports ?? props.to.ports;
  Cluster.of(scope).flows.push({
    scope,
    from: props.from.endpoint,
    to: props.to.endpoint,
    ports,
    reason: props.reason,
    stack: captureStack(declareFlow),
  });
}
