import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../model/diagnostic-code.ts';
import type { Plan } from '../../model/plan.ts';
import { acknowledgementUnused } from './acknowledgement-unused.ts';
import { addressOutsideNetwork } from './address-outside-network.ts';
import { addressUnassigned } from './address-unassigned.ts';
import { apiVersionNotServed } from './api-version-not-served.ts';
import { capabilityLate } from './capability-late.ts';
import { chartUnknown } from './chart-unknown.ts';
import { codeNotPure } from './code-not-pure.ts';
import { crdInSameUnit } from './crd-in-same-unit.ts';
import { crdMissing } from './crd-missing.ts';
import { danglingReference } from './dangling-reference.ts';
import { deadlock } from './deadlock.ts';
import { duplicateIdentity } from './duplicate-identity.ts';
import { externalUnused } from './external-unused.ts';
import { imagePolicyUnreadable } from './image-policy-unreadable.ts';
import { invalidField } from './invalid-field.ts';
import { invalidName } from './invalid-name.ts';
import { invalidUnitName } from './invalid-unit-name.ts';
import { namespaceMissing } from './namespace-missing.ts';
import { nestedUnitPaths } from './nested-unit-paths.ts';
import { networkPolicyBlocks } from './network-policy-blocks.ts';
import { podSecurity } from './pod-security.ts';
import { renderingStale } from './rendering-stale.ts';
import { renderingUnsettled } from './rendering-unsettled.ts';
import { retiredSoftware } from './retired-software.ts';
import { ruleBroken } from './rule-broken.ts';
import { scopeMismatch } from './scope-mismatch.ts';
import { secretInClear } from './secret-in-clear.ts';
import { secretMissing } from './secret-missing.ts';
import { selectorMatchesNothing } from './selector-matches-nothing.ts';
import { softenUnproven } from './soften-unproven.ts';
import { sopsRecipients } from './sops-recipients.ts';
import { tcpServiceBackend } from './tcp-service-backend.ts';
import { unknownValue } from './unknown-value.ts';
import { unpinnedVersion } from './unpinned-version.ts';
import { yamlUnsafe } from './yaml-unsafe.ts';

/** A check looks through a plan and says what is wrong. */
export type Check = (plan: Plan) => readonly Diagnostic[];

/** Every check, in the order of the pipeline: what keeps a platform from starting, what is missing, what is wrong in one object, what is only worth knowing. */
export const checks: readonly Check[] = Object.freeze([
  codeNotPure,
  renderingUnsettled,
  duplicateIdentity,
  nestedUnitPaths,
  deadlock,
  crdInSameUnit,
  crdMissing,
  namespaceMissing,
  danglingReference,
  secretMissing,
  apiVersionNotServed,
  scopeMismatch,
  invalidUnitName,
  invalidName,
  invalidField,
  ruleBroken,
  selectorMatchesNothing,
  networkPolicyBlocks,
  sopsRecipients,
  tcpServiceBackend,
  addressOutsideNetwork,
  addressUnassigned,
  podSecurity,
  secretInClear,
  unknownValue,
  unpinnedVersion,
  yamlUnsafe,
  imagePolicyUnreadable,
  capabilityLate,
  retiredSoftware,
  externalUnused,
  chartUnknown,
  renderingStale,
]);

/** What no reason makes right: the emitted tree could not work, or could not be read. */
const neverAccepted: ReadonlySet<DiagnosticCode> = new Set([
  'code-not-pure',
  'deadlock',
  'duplicate-identity',
  'nested-unit-paths',
  'rendering-stale',
  'rendering-unsettled',
  'yaml-unsafe',
  'acknowledgement-unused',
]);

const severityOrder = { error: 0, warning: 1, note: 2 } as const;

/**
 * Runs every check and gives back what they found: errors first, then in the order of codes, identities and messages. What may be true only of an
 * older record is a note. A finding that its resource acknowledges is dropped; an acknowledgement that matches none is reported.
 */
export function check(plan: Plan): readonly Diagnostic[] {
  const found = softenUnproven(
    plan,
    checks.flatMap((each) => each(plan)),
  );
  const acknowledged = new Set<string>();
  for (const resource of plan.resources) {
    for (const { code } of resource.acknowledged) acknowledged.add(keyOf(resource.id, code));
  }
  const isAccepted = ({ resource, code }: Diagnostic) =>
    resource !== undefined && !neverAccepted.has(code) && acknowledged.has(keyOf(resource, code));
  const accepted = new Set(found.filter(isAccepted).map(({ resource, code }) => keyOf(resource!, code)));
  return [...found.filter((diagnostic) => !isAccepted(diagnostic)), ...acknowledgementUnused(plan, accepted)].sort(
    compare,
  );
}

function keyOf(resource: string, code: DiagnosticCode): string {
  return `${code} ${resource}`;
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    severityOrder[a.severity] - severityOrder[b.severity] ||
    order(a.code, b.code) ||
    order(a.resource ?? '', b.resource ?? '') ||
    order(a.unit ?? '', b.unit ?? '') ||
    order(a.message, b.message)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
