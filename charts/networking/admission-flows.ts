import type { Construct } from 'constructs';
import { Cluster, declareFlow, serviceHandle, type ObjectFacts, type Reachable } from '../../src/authoring/index.ts';
import { knownObjects } from './known-pods.ts';

interface CalledService {
  readonly namespace: string;
  readonly name: string;
  readonly port: number;
  readonly reason: string;
}

/**
 * Declares the traffic from the control plane to everything in the cluster that it calls: admission and conversion webhooks, and aggregated
 * APIs. They follow from what the releases bring; nobody lists them. It waits until all layers are made.
 */
export function declareAdmissionFlows(scope: Construct, controlPlane: readonly Reachable[]): void {
  const cluster = Cluster.of(scope);
  cluster.whenComplete(() => {
    const objects = knownObjects(cluster);
    for (const called of objects.flatMap(calledServices)) {
      const to = reachService(called, objects);
      if (to === undefined) continue;
      for (const from of controlPlane) declareFlow(scope, { from, to, reason: called.reason });
    }
  });
}

/** The Services that the API server calls on behalf of one object. */
function calledServices(object: ObjectFacts): CalledService[] {
  const reason = 'kube-apiserver calls the admission webhook';
  const webhooks = (object.webhooks ?? []).flatMap(({ service }) =>
    service === undefined ? [] : [{ namespace: service.namespace, name: service.name, port: service.port, reason }],
  );
  const { conversion } = object.crd ?? {};
  const { service } = object.apiService ?? {};
  return [
    ...webhooks,
    ...(conversion === undefined
      ? []
      : [{ ...conversion, port: 443, reason: 'kube-apiserver converts versions of custom resources' }]),
    ...(service === undefined ? [] : [{ ...service, port: 443, reason: 'kube-apiserver serves the aggregated API' }]),
  ];
}

/** The pods and the one pod port behind a Service's port; nothing where the Service is not known. */
function reachService(
  { namespace, name, port }: CalledService,
  objects: readonly ObjectFacts[],
): Reachable | undefined {
  const service = objects.find(
    (object) => object.kind === 'Service' && object.namespace === namespace && object.name === name,
  );
  if (service?.service?.selector === undefined) return undefined;
  const only = {
    ...service,
    service: { ...service.service, ports: service.service.ports.filter((candidate) => candidate.port === port) },
  };
  return serviceHandle(
    only,
    objects.filter((object) => object.namespace === namespace),
  );
}
