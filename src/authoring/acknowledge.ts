import type { IConstruct } from 'constructs';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import { captureStack, type StackHolder } from './stack-holder.ts';

/** What `acknowledge` leaves on a construct, under this key of its metadata. */
export const acknowledgementKey = 'strata:acknowledged';

export interface AcknowledgedFinding {
  readonly code: DiagnosticCode;
  readonly reason: string;
  readonly stack: StackHolder;
}

/** Accepts a finding on a resource, or on every resource below a construct. The reason stands in reports; one that matches nothing is reported. */
export function acknowledge(construct: IConstruct, code: DiagnosticCode, reason: string): void {
  construct.node.addMetadata(acknowledgementKey, {
    code,
    reason,
    stack: captureStack(acknowledge),
  } satisfies AcknowledgedFinding);
}
