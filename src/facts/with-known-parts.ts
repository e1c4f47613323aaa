import { asObject, asObjects } from '../knowledge/facts/parts.ts';
import type { JsonObject } from '../model/json.ts';
import type { ObjectFacts, PodFacts, WebhookFacts } from '../model/object-facts.ts';
import { isMark } from './without-marks.ts';

/**
 * Facts without what the reader took for a default, since the field was left out: nobody knows it. `isScaled` says
 * that an autoscaler decides how many pods there are.
 */
export function withKnownParts(facts: ObjectFacts, manifest: JsonObject, isScaled: boolean): ObjectFacts {
  const spec = asObject(manifest.spec);
  const { keys, pods, webhooks, ...others } = facts;
  const areKeysKnown = !['data', 'stringData', 'binaryData'].some((field) => isMark(manifest[field]));
  return {
    ...others,
    ...(keys === undefined || !areKeysKnown ? {} : { keys }),
    ...(webhooks === undefined ? {} : { webhooks: webhooksOf(webhooks, asObjects(manifest.webhooks)) }),
    ...(pods === undefined ? {} : { pods: podsOf(pods, spec, isScaled || isMark(spec.replicas)) }),
  };
}

/** A webhook that may let pass what it cannot judge stops nobody for sure. */
function webhooksOf(webhooks: readonly WebhookFacts[], manifests: readonly JsonObject[]): readonly WebhookFacts[] {
  const unsure = new Set(manifests.filter(({ failurePolicy }) => isMark(failurePolicy)).map(({ name }) => name));
  return webhooks.map((webhook) => (unsure.has(webhook.name) ? { ...webhook, failurePolicy: 'Ignore' } : webhook));
}

/** A claim whose class nobody knows is none of the cluster's default class. */
function podsOf({ replicas, claims, ...pods }: PodFacts, spec: JsonObject, isUncounted: boolean): PodFacts {
  const unknown = asObjects(spec.volumeClaimTemplates).flatMap((template) =>
    isMark(asObject(template.spec).storageClassName) ? [asObject(template.metadata).name] : [],
  );
  return {
    ...pods,
    ...(replicas === undefined || isUncounted ? {} : { replicas }),
    claims: claims.filter(({ name }) => !unknown.includes(name)),
  };
}
