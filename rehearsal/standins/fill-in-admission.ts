import type { Json, JsonObject } from '../../src/model/json.ts';
import { listOf, textOf } from '../api/kube-object.ts';
import { isDigest } from './fill-marks.ts';

/** What a policy says that lets everything pass and changes nothing. */
const emptyRules: Readonly<Record<string, JsonObject>> = Object.freeze({
  ValidatingAdmissionPolicy: { validations: [{ expression: 'true' }] },
  MutatingAdmissionPolicy: { mutations: [{ patchType: 'ApplyConfiguration', applyConfiguration: { expression: 'Object{}' } }] },
});

/** What else the API server wants of a policy, and holds no expression. */
const kept = ['failurePolicy', 'matchConstraints', 'paramKind', 'reinvocationPolicy'] as const;

/** A recorded admission policy: as it is, or, where one of its expressions was redacted, one that is asked and lets everything pass. */
export function fillInPolicy(object: JsonObject): JsonObject {
  const spec = object['spec'] as JsonObject;
  if (!hasRedactedExpression(spec)) return object;
  const rest = Object.fromEntries(kept.filter((field) => spec[field] !== undefined).map((field) => [field, spec[field] as Json]));
  return { ...object, spec: { ...rest, ...emptyRules[textOf(object, 'kind')] } };
}

/** Recorded webhooks, which are asked about everything that they have a rule for where a further condition was redacted. */
export function fillInWebhooks(object: JsonObject): JsonObject {
  const webhooks = listOf(object, 'webhooks').map(({ matchConditions, ...webhook }) => {
    return matchConditions === undefined || hasRedactedExpression(matchConditions) ? webhook : { ...webhook, matchConditions };
  });
  return { ...object, webhooks };
}

function hasRedactedExpression(value: Json | undefined): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, item]) => (/expression$/i.test(key) ? isDigest(item) : hasRedactedExpression(item as Json)));
}
