import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { type AddressPool, poolsOf } from './addresses/address-pools.ts';
import { contains, tryReadRange } from './addresses/address-range.ts';
import { finding } from './support/finding.ts';
import { formatSelector, selects } from '../../knowledge/label-selector.ts';
import { quoteList, quoteNode } from './support/words.ts';
import { type RequestedAddress, requestedAddresses } from './addresses/requested-addresses.ts';

/** An address that a Service asks for stands in a pool that serves this Service: otherwise the Service stays without one. */
export function addressUnassigned(plan: Plan): Diagnostic[] {
  const pools = poolsOf(plan).filter(({ disabled }) => !disabled);
  return requestedAddresses(plan).flatMap((request) => {
    // Without any pool of its own, a cluster's load balancer is the cloud's.
    if (pools.length === 0 && !request.needsPool) return [];
    const why = reasonAgainst(request, pools);
    if (why === undefined) return [];
    return [
      finding(plan, 'address-unassigned', {
        on: request.resource,
        message: `${quoteNode(request.resource.id)} asks for the address "${request.address}" in "${request.field}", ${why}.`,
        remedy: 'Ask for an address of a pool that selects the Service, or change the pool.',
      }),
    ];
  });
}

function reasonAgainst({ address, services }: RequestedAddress, pools: readonly AddressPool[]): string | undefined {
  const range = tryReadRange(address);
  if (range === undefined || range.first !== range.last) return 'which is no address';
  const holding = pools.filter(({ ranges }) => ranges.some((whole) => contains(whole, range)));
  if (holding.length === 0) {
    const offered = pools.flatMap(({ ranges }) => ranges.map(({ text }) => text));
    return offered.length === 0
      ? 'and the cluster has no pool of addresses'
      : `which no pool hands out: there is ${quoteList(offered)}`;
  }
  // Whose labels are not known may be selected.
  if (
    services.length === 0 ||
    holding.some(({ selector }) => selector === undefined || services.some((labels) => selects(selector, labels)))
  )
    return undefined;
  const [first] = holding;
  return `which is in ${quoteNode(first!.resource.id)}, but that serves only Services with ${formatSelector(first!.selector!)}`;
}
