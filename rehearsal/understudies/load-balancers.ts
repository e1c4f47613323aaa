import { referenceOf } from '../api/kube-client.ts';
import { fieldOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { readyController } from './controller-of.ts';
import type { Controller } from './controller-of.ts';
import { readinessOf } from '../watch/readiness.ts';
import type { Stage, Understudy } from './stage.ts';

/** Who hands out addresses inside a cluster, and the kind of its pools. */
const allocators: readonly (Controller & { readonly pool: string })[] = Object.freeze([
  {
    charts: ['metallb'],
    writes: { group: 'metallb.io', resource: 'ipaddresspools' },
    pool: 'metallb.io/IPAddressPool',
  },
  {
    charts: ['cilium'],
    writes: { group: 'cilium.io', resource: 'ciliumloadbalancerippools' },
    pool: 'cilium.io/CiliumLoadBalancerIPPool',
  },
]);

const addressAnnotations = ['lbipam.cilium.io/ips', 'io.cilium/lb-ipam-ips', 'metallb.io/loadBalancerIPs'] as const;

/** Documentation addresses (RFC 5737), so that nobody takes them for real. */
const address = (index: number) => `203.0.113.${1 + (index % 254)}`;

/** Gives Services of type LoadBalancer their address: by the platform's own allocator and its pool, else as the cloud does, at once. */
export const loadBalancers: Understudy = {
  name: 'load-balancers',
  act: async (stage) => {
    const services = stage.view.all('/Service').filter((service) => textOf(service, 'spec', 'type') === 'LoadBalancer');
    for (const [index, service] of services.entries()) {
      if (!readinessOf(service).ready && canAllocate(stage)) await give(stage, service, index);
    }
  },
};

function canAllocate(stage: Stage): boolean {
  const kinds = new Set(stage.plan.resources.map(({ group, kind }) => `${group}/${kind}`));
  const own = allocators.filter(({ pool }) => kinds.has(pool));
  return (
    own.length === 0 ||
    own.some(
      (allocator) => stage.view.all(allocator.pool).length > 0 && readyController(stage, allocator) !== undefined,
    )
  );
}

/** The address that a Service asks for, by field or by the annotation of Cilium (1.13 and later) or MetalLB (0.13 and later), else one of our own. */
async function give(stage: Stage, service: KubeObject, index: number): Promise<void> {
  const annotations = service.metadata.annotations ?? {};
  const annotated = addressAnnotations.map((name) => annotations[name]).find((value) => value !== undefined);
  const asked = annotated ?? fieldOf(service, 'spec', 'loadBalancerIP');
  const ip = typeof asked === 'string' ? asked.split(',')[0]?.trim() : address(index);
  await stage.client.patch(
    referenceOf(service),
    { status: { loadBalancer: { ingress: [{ ip }] } } },
    { subresource: 'status' },
  );
}
