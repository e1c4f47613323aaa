import type { Severity } from '../../../model/severity.ts';
import type { PodIndex } from '../support/index-pods.ts';
import type { ServiceIndex } from './index-services.ts';

/** What selectors are held against. */
export interface SelectorContext {
  readonly pods: PodIndex;
  readonly services: ServiceIndex;
  /** Namespaces in which pods may run that nobody knows of. */
  readonly unknown: ReadonlySet<string>;
}

/** What is wrong with one selector or backend. */
export interface Mismatch {
  /** @default the code's own */
  readonly severity?: Severity;
  readonly message: string;
  readonly remedy: string;
}
