import { diagnosticCodes, type DiagnosticCode } from '../../../model/diagnostic-code.ts';
import type { ChainLink, Diagnostic } from '../../../model/diagnostic.ts';
import type { Severity } from '../../../model/severity.ts';
import type { LazyPlace } from '../../../model/source-place.ts';
import type { NodeId } from '../../../model/identity.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';

export interface FindingProps {
  /** The object that it is about: gives identity, unit and place. */
  readonly on?: Resource;
  /** Where there is no resource of the tree: an external, say. */
  readonly node?: NodeId;
  readonly unit?: string;
  readonly place?: LazyPlace;
  readonly message: string;
  readonly remedy: string;
  /** @default the code's own */
  readonly severity?: Severity;
  readonly chain?: readonly ChainLink[];
}

/** One diagnostic of a check. */
export function finding(plan: Plan, code: DiagnosticCode, props: FindingProps): Diagnostic {
  const { on, message, remedy, chain } = props;
  const resource = on?.id ?? props.node;
  const unit = props.unit ?? on?.unit;
  const place = props.place ?? on?.place;
  return {
    code,
    severity: props.severity ?? diagnosticCodes[code].severity,
    cluster: plan.target.name,
    ...(resource === undefined ? {} : { resource }),
    ...(unit === undefined ? {} : { unit }),
    ...(place === undefined ? {} : { place }),
    message,
    remedy,
    ...(chain === undefined || chain.length === 0 ? {} : { chain }),
  };
}
