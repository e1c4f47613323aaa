import { describe, expect, test } from 'vitest';
import { answerApiCall } from '../../../rehearsal/understudies/answer-api-call.ts';

describe('what stands behind a Service that the API server calls', () => {
  test('admits', () => {
    const review = { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request: { uid: 'u1' } };
    expect(answerApiCall('/validate', review)).toEqual({ status: 200, body: { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response: { uid: 'u1', allowed: true } } });
  });

  test('converts by renaming the version', () => {
    const request = { uid: 'u2', desiredAPIVersion: 'example.dev/v2', objects: [{ apiVersion: 'example.dev/v1', kind: 'Gizmo', spec: { a: 1 } }] };
    expect(answerApiCall('/convert', { apiVersion: 'apiextensions.k8s.io/v1', kind: 'ConversionReview', request }).body).toMatchObject({
      response: { uid: 'u2', result: { status: 'Success' }, convertedObjects: [{ apiVersion: 'example.dev/v2', kind: 'Gizmo', spec: { a: 1 } }] },
    });
  });

  test('serves an API without kinds, and nothing else', () => {
    expect(answerApiCall('/apis/metrics.k8s.io/v1beta1?timeout=32s', undefined)).toMatchObject({ status: 200, body: { groupVersion: 'metrics.k8s.io/v1beta1', resources: [] } });
    expect(answerApiCall('/openapi/v2', undefined).status).toBe(404);
  });
});
