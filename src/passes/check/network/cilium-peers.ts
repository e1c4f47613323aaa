import type { Direction, Peer } from './policy.ts';
import type { Json, JsonObject } from '../../../model/json.ts';
import { isEverything, isInside } from './is-inside.ts';
import { isList, isObject, jsonAt, stringAt } from '../support/read.ts';
import { readEndpointSelector, selectsEndpoint } from './endpoint-selector.ts';

type PeerMatcher = (peer: Peer) => boolean;

/**
 * Whom a rule of Cilium means; `undefined` where it names nobody, which means everybody. Fields add up. What cannot be told from the tree
 * (Services by selector, groups of a cloud, nodes) counts as matching, so that nothing is called refused that isn't.
 */
export function ciliumPeers(
  rule: JsonObject,
  direction: Direction,
  namespace: string | undefined,
): PeerMatcher | undefined {
  const prefix = direction === 'ingress' ? 'from' : 'to';
  const matchers: PeerMatcher[] = [];
  const read = (field: string, matcher: (items: readonly Json[]) => PeerMatcher) => {
    const items = rule[`${prefix}${field}`];
    if (isList(items)) matchers.push(matcher(items));
  };
  read('Endpoints', (items) => anyOf(items.map((item) => endpoints(item, namespace))));
  read('Entities', (items) => entities(items.map(String)));
  read('CIDR', (items) => ranges(items.map(String)));
  read('CIDRSet', (items) => anyOf(items.map(cidrSet)));
  read('FQDNs', (items) => anyOf(items.map(fqdn)));
  for (const field of ['Services', 'Groups', 'Nodes']) read(field, (items) => () => items.length > 0);
  return matchers.length === 0 ? undefined : anyOf(matchers);
}

function anyOf(matchers: readonly PeerMatcher[]): PeerMatcher {
  return (peer) => matchers.some((matches) => matches(peer));
}

/** Without a word on namespaces, a namespaced policy means its own. */
function endpoints(item: Json, namespace: string | undefined): PeerMatcher {
  const selector = readEndpointSelector(item);
  if (selector.reserved.length > 0) return entities(selector.reserved);
  const bound = namespace !== undefined && !selector.namesNamespace;
  return (peer) => peer.type === 'pods' && (!bound || peer.namespace === namespace) && selectsEndpoint(selector, peer);
}

/** Who belongs to which entity. The API server may run on a node or outside: every entity that could hold it counts. */
const members: Readonly<Record<string, readonly string[]>> = {
  cluster: ['cluster', 'host', 'remote-node', 'kube-apiserver'],
  world: ['world', 'kube-apiserver'],
  host: ['host', 'kube-apiserver'],
  'remote-node': ['remote-node', 'kube-apiserver'],
  'kube-apiserver': ['kube-apiserver'],
};

function entities(names: readonly string[]): PeerMatcher {
  if (names.includes('all')) return () => true;
  const meant = new Set(names.flatMap((name) => members[name] ?? [name]));
  const pods = names.includes('cluster');
  const outside = names.some((name) => name.startsWith('world'));
  return (peer) => {
    if (peer.type === 'pods') return pods;
    return peer.type === 'entity' ? meant.has(peer.entity) : outside;
  };
}

function ranges(cidrs: readonly string[]): PeerMatcher {
  const everything = cidrs.some(isEverything);
  return (peer) => {
    if (peer.type === 'pods') return false;
    if (peer.type === 'entity') return peer.entity === 'kube-apiserver' || (everything && peer.entity === 'world');
    return everything || (peer.type === 'cidr' && cidrs.some((cidr) => isInside(peer.cidr, cidr)));
  };
}

function cidrSet(item: Json): PeerMatcher {
  const group = stringAt(item, 'cidrGroupRef');
  if (group !== undefined)
    return (peer) =>
      (peer.type === 'cidr-group' && peer.name === group) ||
      (peer.type === 'entity' && peer.entity === 'kube-apiserver');
  if (isObject(jsonAt(item, 'cidrGroupSelector'))) return (peer) => peer.type !== 'pods';
  return ranges([stringAt(item, 'cidr') ?? '']);
}

function fqdn(item: Json): PeerMatcher {
  const name = stringAt(item, 'matchName');
  const pattern = stringAt(item, 'matchPattern');
  const expression = pattern === undefined ? undefined : patternOf(pattern);
  return (peer) => {
    if (peer.type === 'entity') return pattern === '*' && peer.entity === 'world';
    return (
      peer.type === 'fqdn' && (peer.name === name || peer.name === pattern || expression?.test(peer.name) === true)
    );
  };
}

/** `*` stands for any characters of one label, `**.` for any labels before the rest, `*` alone for every name. */
function patternOf(pattern: string): RegExp {
  if (pattern === '*') return /^/;
  const source = pattern
    .toLowerCase()
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^\*\*\\\./, '(?:[-a-z0-9_]+\\.)+')
    .replaceAll('*', '[-a-z0-9_]*');
  return new RegExp(`^${source}$`);
}
