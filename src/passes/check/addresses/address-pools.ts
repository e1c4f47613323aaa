import type { Json, JsonObject } from '../../../model/json.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';
import { resourcesOfKind } from '../../../model/resource-lookups.ts';
import { isObject, jsonAt, listAt, stringAt } from '../support/read.ts';
import { readSelector, type LabelSelector } from '../../../knowledge/label-selector.ts';
import { type AddressRange, tryReadRange } from './address-range.ts';

/** Addresses that a load balancer of the cluster hands out. */
export interface AddressPool {
  readonly resource: Resource;
  readonly ranges: readonly AddressRange[];
  /** What was written and is no range. */
  readonly unreadable: readonly string[];
  /** The Services that it serves; absent: all. */
  readonly selector?: LabelSelector;
  readonly disabled: boolean;
}

/** Pools of Cilium (`CiliumLoadBalancerIPPool`, cilium.io/v2) and MetalLB (`IPAddressPool`, metallb.io/v1beta1). */
export function poolsOf(plan: Plan): readonly AddressPool[] {
  return [
    ...resourcesOfKind(plan, 'cilium.io', 'CiliumLoadBalancerIPPool').map(ciliumPool),
    ...resourcesOfKind(plan, 'metallb.io', 'IPAddressPool').map(metalLbPool),
  ];
}

function ciliumPool(resource: Resource): AddressPool {
  const { manifest } = resource;
  const written = listAt(manifest, 'spec', 'blocks').filter(isObject).map(blockText);
  const selector = jsonAt(manifest, 'spec', 'serviceSelector');
  return {
    resource,
    ...readRanges(written),
    disabled: jsonAt(manifest, 'spec', 'disabled') === true,
    ...(selector === undefined ? {} : { selector: readSelector(selector) }),
  };
}

function blockText(block: JsonObject): string {
  const start = stringAt(block, 'start');
  if (start === undefined) return stringAt(block, 'cidr') ?? '';
  return `${start}-${stringAt(block, 'stop') ?? start}`;
}

function metalLbPool(resource: Resource): AddressPool {
  const written = listAt(resource.manifest, 'spec', 'addresses').map((address: Json) => String(address));
  const first = listAt(resource.manifest, 'spec', 'serviceAllocation', 'serviceSelectors')[0];
  return {
    resource,
    ...readRanges(written),
    disabled: false,
    ...(first === undefined ? {} : { selector: readSelector(first) }),
  };
}

function readRanges(written: readonly string[]): Pick<AddressPool, 'ranges' | 'unreadable'> {
  const read = written.map((text) => ({ text, range: tryReadRange(text) }));
  return {
    ranges: read.flatMap(({ range }) => range ?? []),
    unreadable: read.filter(({ range }) => range === undefined).map(({ text }) => text),
  };
}
