import ipaddr from 'ipaddr.js';

/** Whether one range of addresses lies inside another. False for what cannot be read. */
export function isInside(inner: string, outer: string): boolean {
  const a = parse(inner);
  const b = parse(outer);
  return a !== undefined && b !== undefined && a[0].kind() === b[0].kind() && a[1] >= b[1] && a[0].match(b as never);
}

/** Whether a range is all addresses of its family. */
export function isEverything(range: string): boolean {
  return parse(range)?.[1] === 0;
}

function parse(range: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  const text = range.includes('/') ? range : `${range}/${range.includes(':') ? 128 : 32}`;
  return ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : undefined;
}
