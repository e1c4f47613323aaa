import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { poolsOf } from './addresses/address-pools.ts';
import { contains, tryReadRange } from './addresses/address-range.ts';
import { finding } from './support/finding.ts';
import { quoteList, quoteNode } from './support/words.ts';

/** Every address that a pool hands out belongs to the network of the cluster's nodes: elsewhere nobody would look for it. */
export function addressOutsideNetwork(plan: Plan): Diagnostic[] {
  const written = plan.target.network?.nodes ?? [];
  const network = written.flatMap((text) => tryReadRange(text) ?? []);
  return poolsOf(plan).flatMap(({ resource, ranges, unreadable }) => {
    const strange = unreadable.map((text) =>
      finding(plan, 'address-outside-network', {
        on: resource,
        message: `${quoteNode(resource.id)} hands out "${text}", which is no range of addresses.`,
        remedy: 'Write it as "10.0.0.0/24", as a first and a last address, or as one address.',
      }),
    );
    const outside =
      network.length === 0 ? [] : ranges.filter((range) => !network.some((whole) => contains(whole, range)));
    return [
      ...strange,
      ...outside.map(({ text }) =>
        finding(plan, 'address-outside-network', {
          on: resource,
          message: `${quoteNode(resource.id)} hands out ${text}, outside the network ${quoteList(written)} of the nodes of "${plan.target.name}".`,
          remedy:
            'Take addresses of the nodes\' network that its DHCP server keeps free, or mend "network.nodes" of the cluster.',
        }),
      ),
    ];
  });
}
