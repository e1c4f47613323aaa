import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../model/diagnostic-code.ts';
import type { NodeId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import { releasesOf } from '../../model/resource-lookups.ts';

/** Codes that judge what a chart makes, where they stand on its release. An identity that stands twice is one of two manifests: that is certain. */
const ofCharts: ReadonlySet<DiagnosticCode> = new Set([
  'address-outside-network',
  'address-overlap',
  'address-unassigned',
  'crd-in-same-unit',
  'crd-missing',
  'dangling-reference',
  'network-policy-blocks',
  'pod-security',
  'secret-missing',
  'selector-matches-nothing',
]);

/**
 * What is found in the objects of a release that was not rendered under its present inputs may be true of an older record only: such errors become
 * notes. What stands in its own manifest stays an error.
 */
export function softenUnproven(plan: Plan, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const unproven = new Set<NodeId>(
    releasesOf(plan).flatMap(({ id, release }) => (release.rendering.state === 'current' ? [] : [id])),
  );
  if (unproven.size === 0) return found;
  const isOfChart = ({ severity, code, resource, message }: Diagnostic) =>
    severity === 'error' &&
    resource !== undefined &&
    unproven.has(resource) &&
    ofCharts.has(code) &&
    !isWritten(plan, resource, message);
  return found.map((diagnostic) => (isOfChart(diagnostic) ? { ...diagnostic, severity: 'note' as const } : diagnostic));
}

/** Where a HelmRelease itself refers to others. */
const ownFields = /^spec\.(?:chart|chartRef|dependsOn|kubeConfig|serviceAccountName|valuesFrom)\b/;

/** Whether a finding names a field of the release's own manifest, such as its source: that was written, and not rendered. */
function isWritten(plan: Plan, resource: NodeId, message: string): boolean {
  return plan.unmet.some(
    ({ from, field }) => from === resource && ownFields.test(field) && message.includes(`in "${field}"`),
  );
}
