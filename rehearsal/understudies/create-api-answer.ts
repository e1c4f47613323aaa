import type { JsonObject } from '../../src/model/json.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import { asksService } from './asks-service.ts';
import { reviewAdmission } from './review-admission.ts';
import type { AdmissionView } from './review-admission.ts';
import { resourceMetrics } from './resource-metrics.ts';
import type { ApiCall, Answer } from './service-listeners.ts';

/**
 * What stands behind a Service that the API server calls: a webhook that validates, one that would change something and changes nothing, one
 * that converts between versions by renaming, metrics-server, or an aggregated API that serves no kinds.
 */
export function createApiAnswer(view: AdmissionView): Answer {
  return (call) => {
    const kind = textOf(call.body, 'kind');
    if (kind === 'AdmissionReview') return { status: 200, body: admit(call, view) };
    if (kind === 'ConversionReview') return { status: 200, body: convert(call.body) };
    const metrics = resourceMetrics(call.path, view);
    if (metrics !== undefined) return { status: 200, body: metrics };
    const api = /^\/apis\/([^/?]+)\/([^/?]+)\/?(?:\?.*)?$/.exec(call.path);
    if (api === null)
      return {
        status: 404,
        body: { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404 },
      };
    return {
      status: 200,
      body: { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: `${api[1]}/${api[2]}`, resources: [] },
    };
  };
}

/** A mutating webhook may complete what it is given, so only validating ones refuse. */
function admit({ service, path, body }: ApiCall, view: AdmissionView): JsonObject {
  const refused = asksService(view, ['ValidatingWebhookConfiguration'], service, path.replace(/\?.*$/, ''))
    ? reviewAdmission(body, view)
    : undefined;
  const status = refused === undefined ? {} : { status: { code: 403, reason: 'Forbidden', message: refused } };
  const response = { uid: textOf(body, 'request', 'uid'), allowed: refused === undefined, ...status };
  return { apiVersion: textOf(body, 'apiVersion'), kind: 'AdmissionReview', response };
}

function convert(review: unknown): JsonObject {
  const apiVersion = textOf(review, 'request', 'desiredAPIVersion');
  const convertedObjects = listOf(review, 'request', 'objects').map((object) => ({ ...object, apiVersion }));
  const response = { uid: fieldOf(review, 'request', 'uid') ?? '', convertedObjects, result: { status: 'Success' } };
  return { apiVersion: textOf(review, 'apiVersion'), kind: 'ConversionReview', response };
}
