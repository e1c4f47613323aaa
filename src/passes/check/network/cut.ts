import type { LazyPlace } from '../../../model/source-place.ts';
import type { Policy } from './policy.ts';
import type { Severity } from '../../../model/severity.ts';

/** Traffic that the platform needs and a policy refuses. */
export interface Cut {
  readonly policy: Policy;
  readonly message: string;
  readonly remedy: string;
  /** Where the need was written, if somebody wrote it. */
  readonly place?: LazyPlace;
  readonly severity?: Severity;
}
