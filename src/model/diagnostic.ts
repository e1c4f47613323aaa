import type { DiagnosticCode } from './diagnostic-code.ts';
import type { LazyPlace } from './source-place.ts';
import type { NodeId } from './identity.ts';
import type { Severity } from './severity.ts';

/** One finding. Collected, never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly cluster: string;
  /** The object it is about; absent for what concerns a unit or the whole cluster. */
  readonly resource?: NodeId;
  readonly unit?: string;
  readonly place?: LazyPlace;
  /** One full sentence; names in double quotes. */
  readonly message: string;
  /** What would mend it, as an instruction. */
  readonly remedy: string;
  /** Reasons in order, each with its place: a cycle, or why something is needed. */
  readonly chain?: readonly ChainLink[];
}

export interface ChainLink {
  readonly text: string;
  readonly place?: LazyPlace;
}
