import ipaddr from 'ipaddr.js';
import type { Target } from '../model/target.ts';

/** Throws, at the author's line, where a range of the cluster's network is none: every check on addresses would pass it by. */
export function requireRanges(network: NonNullable<Target['network']>): void {
  for (const [field, ranges = []] of Object.entries(network)) {
    for (const range of ranges) {
      if (!isRange(range))
        throw new Error(
          `"${range}" of "network.${field}" is no range in CIDR notation: write it as in "${near(range)}"`,
        );
    }
  }
}

/** Not `10.42/16`, which C libraries read, and Kubernetes does not. */
function isRange(text: string): boolean {
  return ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text);
}

/** An address alone is most likely a range whose length was forgotten. */
function near(range: string): string {
  if (ipaddr.IPv4.isValidFourPartDecimal(range)) return `${range}/16`;
  return ipaddr.IPv6.isValid(range) ? `${range}/64` : '10.42.0.0/16';
}
