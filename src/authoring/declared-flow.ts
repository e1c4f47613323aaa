import type { Construct } from 'constructs';
import type { Endpoint, Flow } from '../model/flow.ts';
import type { StackHolder } from './stack-holder.ts';

/** A flow as a component declares it. */
export interface DeclaredFlow {
  /** The construct that declared it: the policies of its layer carry it. */
  readonly scope: Construct;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly ports: Flow['ports'];
  readonly reason: string;
  readonly stack: StackHolder;
}
