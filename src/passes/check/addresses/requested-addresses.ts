import type { Json, JsonObject } from '../../../model/json.ts';
import type { ObjectFacts } from '../../../model/object-facts.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';
import { releasesOf, resourcesOfKind, type ReleasingResource } from '../../../model/resource-lookups.ts';
import type { Labels } from '../../../knowledge/label-selector.ts';
import { isList, isObject, objectAt, stringAt } from '../support/read.ts';

/** A load balancer's address that a Service asks for. */
export interface RequestedAddress {
  readonly resource: Resource;
  /** Where it is written, dotted. */
  readonly field: string;
  readonly address: string;
  /** By an annotation of Cilium or MetalLB: nothing but a pool can serve it. */
  readonly needsPool: boolean;
  /** Labels of the Services that it may be for, with those that Cilium adds; empty where they are not known. */
  readonly services: readonly Labels[];
}

/** Annotations that ask for addresses: Cilium 1.20 (its older name too) and MetalLB 0.15 (its older name too). */
const annotations = [
  'lbipam.cilium.io/ips',
  'io.cilium/lb-ipam-ips',
  'metallb.io/loadBalancerIPs',
  'metallb.universe.tf/loadBalancerIPs',
];

/** Every address that the plan's Services and releases ask for. */
export function requestedAddresses(plan: Plan): readonly RequestedAddress[] {
  return [...resourcesOfKind(plan, '', 'Service').flatMap(ofService), ...releasesOf(plan).flatMap(ofRelease)];
}

function ofService(resource: Resource): RequestedAddress[] {
  const { manifest, namespace, name } = resource;
  if (stringAt(manifest, 'spec', 'type') !== 'LoadBalancer') return [];
  const services = [withOwnNames(objectAt(manifest, 'metadata', 'labels') as Labels, namespace, name)];
  return [...read(objectAt(manifest, 'metadata'), 'metadata'), ...read(objectAt(manifest, 'spec'), 'spec')].map(
    (found) => ({
      resource,
      services,
      ...found,
    }),
  );
}

/** Chart values say it in their own places; the fields keep their names wherever they stand. */
function ofRelease(resource: ReleasingResource): RequestedAddress[] {
  const { release } = resource;
  const found = search(release.values, 'spec.values');
  if (found.length === 0) return [];
  const balanced = release.rendering.objects.filter((object) => object.service?.type === 'LoadBalancer');
  return found.map(({ around, ...request }) => {
    const extra = objectAt(around, 'labels') as Labels;
    return {
      resource,
      ...request,
      services: balanced.map((service) =>
        withOwnNames({ ...labelsOf(service), ...extra }, service.namespace, service.name),
      ),
    };
  });
}

type Found = Pick<RequestedAddress, 'field' | 'address' | 'needsPool'>;

function search(value: Json | undefined, path: string): (Found & { readonly around: JsonObject })[] {
  if (isList(value)) return value.flatMap((item, index) => search(item, `${path}.${index}`));
  if (!isObject(value)) return [];
  const here = read(value, path).map((found) => ({ ...found, around: value }));
  return [...here, ...Object.entries(value).flatMap(([key, item]) => search(item, `${path}.${key}`))];
}

function read(holder: JsonObject, path: string): Found[] {
  if (holder.annotations === undefined && holder.loadBalancerIP === undefined) return [];
  const annotated = annotations.flatMap((key) => {
    const text = stringAt(holder, 'annotations', key) ?? '';
    return text
      .split(',')
      .map((address) => ({ field: `${path}.annotations["${key}"]`, address: address.trim(), needsPool: true }));
  });
  const plain = {
    field: `${path}.loadBalancerIP`,
    address: stringAt(holder, 'loadBalancerIP') ?? '',
    needsPool: false,
  };
  return [...annotated, plain].filter(({ address }) => address !== '');
}

function labelsOf(object: ObjectFacts): Labels {
  return object.labels ?? {};
}

/** What Cilium lets selectors of pools see besides the labels. */
function withOwnNames(labels: Labels, namespace: string, name: string): Labels {
  return { ...labels, 'io.kubernetes.service.namespace': namespace, 'io.kubernetes.service.name': name };
}
