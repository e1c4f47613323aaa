import type { FailedRendering, RenderingErrorKind } from './rendering-result.ts';

/** A rendering that ended before it could say anything. */
export function failedRendering(kind: RenderingErrorKind, message: string): FailedRendering {
  const uses = { random: false, clock: false, lookup: false, installOrUpgrade: false };
  return { error: { kind, message }, questions: {}, readsWholeList: false, uses };
}
