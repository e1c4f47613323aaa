import ipaddr from 'ipaddr.js';

/** Addresses in a row, both ends included, as big-endian bytes in hexadecimal: of one family, they compare as text. */
export interface AddressRange {
  /** As it was written. */
  readonly text: string;
  readonly family: 'ipv4' | 'ipv6';
  readonly first: string;
  readonly last: string;
}

/** Reads `10.0.0.0/24`, `10.0.0.1-10.0.0.9` or one address; `undefined` where it is none of them. */
export function tryReadRange(text: string): AddressRange | undefined {
  const [from = '', to, ...more] = text.split('-').map((part) => part.trim());
  if (more.length > 0) return undefined;
  if (to !== undefined) return between(text, from, to);
  if (ipaddr.isValidCIDR(from)) return block(text, from);
  return between(text, from, from);
}

export function contains(outer: AddressRange, inner: AddressRange): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

export function overlaps(a: AddressRange, b: AddressRange): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

function between(text: string, from: string, to: string): AddressRange | undefined {
  // Strict: "10.1" is a valid way to write 10.0.0.1, but never what somebody meant.
  const valid = [from, to].every(
    (address) => ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address),
  );
  if (!valid) return undefined;
  const [first, last] = [ipaddr.parse(from), ipaddr.parse(to)];
  if (first.kind() !== last.kind() || hex(first.toByteArray()) > hex(last.toByteArray())) return undefined;
  return { text, family: first.kind(), first: hex(first.toByteArray()), last: hex(last.toByteArray()) };
}

function block(text: string, cidr: string): AddressRange {
  const [address, prefix] = ipaddr.parseCIDR(cidr);
  const bytes = address.toByteArray();
  // The bits after the prefix: all 0 in the first address, all 1 in the last.
  const free = bytes.map((_, index) => 0xff >> Math.min(8, Math.max(0, prefix - index * 8)));
  return {
    text,
    family: address.kind(),
    first: hex(bytes.map((byte, index) => byte & ~(free[index] ?? 0))),
    last: hex(bytes.map((byte, index) => byte | (free[index] ?? 0))),
  };
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
