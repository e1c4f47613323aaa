import type { Json, JsonObject } from '../../src/model/json.ts';
import { listOf, textOf } from '../api/kube-object.ts';
import { isDigest } from './fill-marks.ts';

const changesNothing = { patchType: 'ApplyConfiguration', applyConfiguration: { expression: 'Object{}' } };

/** What a policy says that lets everything pass and changes nothing. */
const emptyRules: Readonly<Record<string, JsonObject>> = Object.freeze({
  ValidatingAdmissionPolicy: { validations: [{ expression: 'true' }] },
  MutatingAdmissionPolicy: { mutations: [changesNothing] },
});

/** What else the API server wants of a policy, and holds no expression. */
const kept = ['failurePolicy', 'matchConstraints', 'paramKind', 'reinvocationPolicy'] as const;

/** A recorded policy; where one of its expressions was redacted, it is asked all the same and lets everything pass. */
export function fillInPolicy(object: JsonObject): JsonObject {
  const spec = object['spec'] as JsonObject;
  if (!hasRedactedExpression(spec)) return object;
  const entries = kept.filter((field) => spec[field] !== undefined).map((field) => [field, spec[field]]);
  return { ...object, spec: { ...Object.fromEntries(entries), ...emptyRules[textOf(object, 'kind')] } };
}

/** Recorded webhooks; where a condition was redacted, they are asked about all that they have a rule for. */
export function fillInWebhooks(object: JsonObject): JsonObject {
  const webhooks = listOf(object, 'webhooks').map(({ matchConditions, ...webhook }) => {
    const isKnown = matchConditions !== undefined && !hasRedactedExpression(matchConditions);
    return isKnown ? { ...webhook, matchConditions } : webhook;
  });
  return { ...object, webhooks };
}

function hasRedactedExpression(value: Json | undefined): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, item]) => {
    return /expression$/i.test(key) ? isDigest(item) : hasRedactedExpression(item as Json);
  });
}
