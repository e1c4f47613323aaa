import { describe, expect, it } from 'vitest';
import { certManager } from '../../../imports/charts/cert-manager/index.ts';
import { declareAdmissionFlows } from '../../../charts/networking/admission-flows.ts';
import { external, HelmRelease, kubeApiServer, Layer } from '../../../src/authoring/index.ts';
import type { ObjectFacts } from '../../../src/model/object-facts.ts';
import { planOfPlatform } from '../support/objects-of.ts';

const service = (name: string, port: number, targetPort: number): ObjectFacts => ({
  apiVersion: 'v1',
  kind: 'Service',
  namespace: 'apis',
  name,
  service: {
    type: 'ClusterIP',
    headless: false,
    selector: { app: name },
    ports: [
      { port, targetPort, protocol: 'TCP' },
      { port: 9000, protocol: 'TCP' },
    ],
  },
});

/** The flows that follow from a release of cert-manager, or from objects that something outside makes. */
function flowsOf(objects: readonly ObjectFacts[] | 'cert-manager') {
  const outside = objects === 'cert-manager' ? [] : [{ ...external('apis', 'servers outside'), objects }];
  const plan = planOfPlatform(
    (cluster) => {
      declareAdmissionFlows(new Layer(cluster, 'network'), [kubeApiServer]);
      if (objects === 'cert-manager')
        new HelmRelease(new Layer(cluster, 'controllers'), certManager, { namespace: { name: 'cert-manager' } });
    },
    { externals: outside },
  );
  return plan.flows.map(({ from, to, ports }) => [from.title, to.title, ports.map(({ port }) => port)]);
}

describe('declareAdmissionFlows', () => {
  it('finds the pod port behind the Service of a release’s webhooks', () => {
    expect(new Set(flowsOf('cert-manager').map(String))).toEqual(
      new Set(['kube-apiserver,Service cert-manager/cert-manager-webhook,10250']),
    );
  });

  it('finds aggregated APIs and conversion webhooks, and only the port that is called', () => {
    const api: ObjectFacts = {
      apiVersion: 'apiregistration.k8s.io/v1',
      kind: 'APIService',
      namespace: '',
      name: 'v1.metrics',
      apiService: { group: 'metrics', version: 'v1', service: { namespace: 'apis', name: 'metrics' } },
    };
    const crd: ObjectFacts = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      namespace: '',
      name: 'things.example.com',
      crd: {
        group: 'example.com',
        kind: 'Thing',
        plural: 'things',
        scope: 'Namespaced',
        versions: ['v1'],
        storage: 'v1',
        conversion: { namespace: 'apis', name: 'converter' },
      },
    };
    expect(flowsOf([api, crd, service('metrics', 443, 4443), service('converter', 443, 8443)])).toEqual([
      ['kube-apiserver', 'Service apis/metrics', [4443]],
      ['kube-apiserver', 'Service apis/converter', [8443]],
    ]);
  });

  it('leaves webhooks alone whose Service nobody makes, or that are called by URL', () => {
    const webhook = (service?: { namespace: string; name: string; port: number }): ObjectFacts => ({
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingWebhookConfiguration',
      namespace: '',
      name: 'checks',
      webhooks: [
        { name: 'check.example.com', failurePolicy: 'Fail', rules: [], ...(service === undefined ? {} : { service }) },
      ],
    });
    expect(flowsOf([webhook(), webhook({ namespace: 'apis', name: 'missing', port: 443 })])).toEqual([]);
  });
});
