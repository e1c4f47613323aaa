import type { Environment } from '@marcbachmann/cel-js';
import ipaddr from 'ipaddr.js';
import { failure } from './failure.ts';

type Parsed = ipaddr.IPv4 | ipaddr.IPv6;

/** Wrapped, because CEL tells types apart by class. */
class Address {
  readonly parsed: Parsed;
  constructor(parsed: Parsed) {
    this.parsed = parsed;
  }
}

class Network {
  readonly parsed: Parsed;
  readonly length: number;
  constructor(parsed: Parsed, length: number) {
    this.parsed = parsed;
    this.length = length;
  }
}

/** `ip` and `cidr`, as Go's `netip` reads them: no leading zeros, no zones, no IPv4 in IPv6. */
export function registerAddresses(environment: Environment): void {
  const rangeOf = ({ parsed }: Address) => parsed.range();
  environment
    .registerType('net.IP', Address)
    .registerType('net.CIDR', Network)
    .registerFunction('isIP(string): bool', (text: string) => tryAddress(text) !== undefined)
    .registerFunction('ip(string): net.IP', (text: string) => tryAddress(text) ?? refuse('IP address', text))
    .registerFunction('string(net.IP): string', ({ parsed }: Address) => parsed.toString())
    .registerFunction('net.IP.family(): int', ({ parsed }: Address) => familyOf(parsed))
    .registerFunction('net.IP.isUnspecified(): bool', (address: Address) =>
      /^(?:0\.0\.0\.0|::)$/.test(address.parsed.toString()),
    )
    .registerFunction('net.IP.isLoopback(): bool', (address: Address) => rangeOf(address) === 'loopback')
    .registerFunction('net.IP.isLinkLocalUnicast(): bool', (address: Address) => rangeOf(address) === 'linkLocal')
    .registerOperator('net.IP == net.IP', (a: Address, b: Address) => a.parsed.toString() === b.parsed.toString())
    .registerFunction('isCIDR(string): bool', (text: string) => tryNetwork(text) !== undefined)
    .registerFunction('cidr(string): net.CIDR', (text: string) => tryNetwork(text) ?? refuse('CIDR', text))
    .registerFunction('string(net.CIDR): string', ({ parsed, length }: Network) => `${parsed.toString()}/${length}`)
    .registerFunction('net.CIDR.ip(): net.IP', ({ parsed }: Network) => new Address(parsed))
    .registerFunction('net.CIDR.prefixLength(): int', ({ length }: Network) => BigInt(length))
    .registerFunction('net.CIDR.containsIP(string): bool', (network: Network, text: string) =>
      contains(network, tryAddress(text) ?? refuse('IP address', text)),
    )
    .registerFunction('net.CIDR.containsIP(net.IP): bool', contains)
    .registerFunction('net.CIDR.containsCIDR(string): bool', (network: Network, text: string) =>
      containsAll(network, tryNetwork(text) ?? refuse('CIDR', text)),
    )
    .registerFunction('net.CIDR.containsCIDR(net.CIDR): bool', containsAll);
}

function tryAddress(text: string): Address | undefined {
  if (text.includes('%') || (text.includes(':') && text.includes('.'))) return undefined;
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return new Address(ipaddr.IPv4.parse(text));
  return ipaddr.IPv6.isValid(text) ? new Address(ipaddr.IPv6.parse(text)) : undefined;
}

function tryNetwork(text: string): Network | undefined {
  const [, address = '', digits = ''] = /^([^/]*)\/(0|[1-9]\d*)$/.exec(text) ?? [];
  const parsed = tryAddress(address)?.parsed;
  const length = Number(digits);
  return parsed === undefined || digits === '' || length > (parsed.kind() === 'ipv4' ? 32 : 128)
    ? undefined
    : new Network(parsed, length);
}

function contains({ parsed, length }: Network, address: Address): boolean {
  return parsed.kind() === address.parsed.kind() && address.parsed.match(parsed as ipaddr.IPv4 & ipaddr.IPv6, length);
}

function containsAll(network: Network, other: Network): boolean {
  return other.length >= network.length && contains(network, new Address(other.parsed));
}

function familyOf(parsed: Parsed): bigint {
  return parsed.kind() === 'ipv4' ? 4n : 6n;
}

function refuse(what: string, text: string): never {
  throw failure(`${what} "${text}" parse error during conversion from string`);
}
