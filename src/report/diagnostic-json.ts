import type { Diagnostic } from '../model/diagnostic.ts';
import type { Severity } from '../model/severity.ts';
import type { SourcePlace } from '../model/source-place.ts';

/** A finding for machines: places resolved, absent fields left out. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly cluster: string;
  readonly resource?: string;
  readonly unit?: string;
  readonly place?: SourcePlace;
  readonly message: string;
  readonly remedy: string;
  readonly chain?: readonly { readonly text: string; readonly place?: SourcePlace }[];
}

export function diagnosticJson(diagnostic: Diagnostic): DiagnosticJson {
  const { code, severity, cluster, resource, unit, place, message, remedy, chain } = diagnostic;
  return {
    code,
    severity,
    cluster,
    ...(resource === undefined ? {} : { resource }),
    ...(unit === undefined ? {} : { unit }),
    ...resolved(place?.()),
    message,
    remedy,
    ...(chain === undefined ? {} : { chain: chain.map((link) => ({ text: link.text, ...resolved(link.place?.()) })) }),
  };
}

function resolved(place: SourcePlace | undefined): { readonly place?: SourcePlace } {
  return place === undefined ? {} : { place };
}
