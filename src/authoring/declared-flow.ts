import type { Construct } from 'constructs';
import type { Endpoint } from '../model/flow.ts';
import type { PodPort } from './endpoint.ts';
import type { StackHolder } from './stack-holder.ts';

/** A flow as a component declares it. */
export interface DeclaredFlow {
  /** The construct that declared it: the policies of its layer carry it. */
  readonly scope: Construct;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly ports: readonly PodPort[];
  readonly reason: string;
  readonly stack: StackHolder;
}
