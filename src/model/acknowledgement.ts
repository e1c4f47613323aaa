import type { DiagnosticCode } from './diagnostic-code.ts';
import type { LazyPlace } from './source-place.ts';

/** A finding that the author knows of and accepts, with the reason. */
export interface Acknowledgement {
  readonly code: DiagnosticCode;
  readonly reason: string;
  readonly place: LazyPlace;
}
