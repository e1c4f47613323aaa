import { valuesAt } from '../../knowledge/field-path.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Edge } from '../../model/edge.ts';
import { resourceId } from '../../model/identity.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { resourcesOfKind } from '../../model/resource-lookups.ts';
import { missingNeeds } from './missing-needs.ts';
import { preferredProvision, edgeTo, withEdges } from './provision-of.ts';

/** Which aggregated API a HorizontalPodAutoscaler reads, by the type of its metric (autoscaling/v2). */
const apiByMetric: Readonly<Record<string, string>> = {
  ContainerResource: 'v1beta1.metrics.k8s.io',
  External: 'v1beta1.external.metrics.k8s.io',
  Object: 'v1beta1.custom.metrics.k8s.io',
  Pods: 'v1beta1.custom.metrics.k8s.io',
  Resource: 'v1beta1.metrics.k8s.io',
};

/** An autoscaler needs the API that serves its metrics; one without metrics scales on CPU. */
export function apiServices(plan: Plan): Plan {
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  const missing = missingNeeds(plan);
  for (const { id: from, manifest } of resourcesOfKind(plan, 'autoscaling', 'HorizontalPodAutoscaler')) {
    for (const api of apisOf(valuesAt(manifest, 'spec.metrics[].type'))) {
      const id = resourceId('apiregistration.k8s.io', 'APIService', '', api);
      const provision = preferredProvision(plan.catalogue.byId.get(id));
      if (provision === undefined) unmet.push(missing({ from, to: id, kind: 'api-service', field: 'spec.metrics' }));
      else edges.push(...edgeToAnswerer(plan, from, provision));
    }
  }
  return withEdges(plan, edges, unmet);
}

function apisOf(metrics: readonly unknown[]): ReadonlySet<string> {
  const types = metrics.length === 0 ? ['Resource'] : metrics;
  return new Set(types.flatMap((type) => apiByMetric[type as string] ?? []));
}

/** The API is there when what answers behind its Service is. */
function edgeToAnswerer({ catalogue }: Plan, from: Edge['from'], provision: Provision): readonly Edge[] {
  const service = provision.facts.apiService?.service;
  const behind =
    service === undefined
      ? undefined
      : preferredProvision(catalogue.byId.get(resourceId('', 'Service', service.namespace, service.name)));
  const provider = behind?.provider ?? provision.provider;
  const reason = `it reads metrics from API ${provision.facts.name}`;
  const edge = edgeTo(from, { ...provision, provider }, 'api-service', reason, 'start');
  return edge === undefined ? [] : [edge];
}
