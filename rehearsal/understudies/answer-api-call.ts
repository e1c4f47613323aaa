import type { JsonObject } from '../../src/model/json.ts';
import { fieldOf, listOf, textOf } from '../api/kube-object.ts';
import type { Answer } from './service-listeners.ts';

/**
 * What stands behind a Service that the API server calls: a webhook that admits (the API server itself has validated the object against
 * its CRD's schema before), one that converts between versions by renaming, or an aggregated API that serves no kinds.
 */
export const answerApiCall: Answer = (path, body) => {
  const kind = textOf(body, 'kind');
  if (kind === 'AdmissionReview') return { status: 200, body: admit(body) };
  if (kind === 'ConversionReview') return { status: 200, body: convert(body) };
  const api = /^\/apis\/([^/?]+)\/([^/?]+)\/?(?:\?.*)?$/.exec(path);
  if (api === null) return { status: 404, body: { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404 } };
  return { status: 200, body: { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: `${api[1]}/${api[2]}`, resources: [] } };
};

function admit(review: unknown): JsonObject {
  return { apiVersion: textOf(review, 'apiVersion'), kind: 'AdmissionReview', response: { uid: textOf(review, 'request', 'uid'), allowed: true } };
}

function convert(review: unknown): JsonObject {
  const apiVersion = textOf(review, 'request', 'desiredAPIVersion');
  const convertedObjects = listOf(review, 'request', 'objects').map((object) => ({ ...object, apiVersion }));
  const response = { uid: fieldOf(review, 'request', 'uid') ?? '', convertedObjects, result: { status: 'Success' } };
  return { apiVersion: textOf(review, 'apiVersion'), kind: 'ConversionReview', response };
}
