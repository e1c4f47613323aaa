import type { Dialect, Peer, Policy, PolicyRule } from './policy.ts';
import type { Json, JsonObject } from '../../../model/json.ts';
import type { Resource } from '../../../model/resource.ts';
import { anyPort, everyPort } from './port-matcher.ts';
import { isEverything, isInside } from './is-inside.ts';
import { isObject, jsonAt, listAt, objectAt, stringAt } from '../support/read.ts';
import { readSelector, selects } from '../../../knowledge/label-selector.ts';

/** Reads a NetworkPolicy of Kubernetes (`networking.k8s.io/v1`, Kubernetes 1.36). */
export function readNetworkPolicy(resource: Resource, dialect: Dialect): Policy {
  const spec = objectAt(resource.manifest, 'spec');
  const selector = readSelector(spec.podSelector);
  const types = listAt(spec, 'policyTypes');
  const has = (type: 'Ingress' | 'Egress') =>
    types.length > 0 ? types.includes(type) : type === 'Ingress' || spec.egress !== undefined;
  const { namespace } = resource;
  const [label] = selector.equals;
  return {
    resource,
    namespace,
    ...(label === undefined ? {} : { label: `${label[0]}=${label[1]}` }),
    selects: (pod) => pod.namespace === namespace && selects(selector, pod.labels),
    defaultDeny: { ingress: has('Ingress'), egress: has('Egress') },
    rules: {
      ingress: has('Ingress')
        ? listAt(spec, 'ingress').map((rule) => ruleOf(objectAt(rule), 'from', namespace, dialect))
        : [],
      egress: has('Egress')
        ? listAt(spec, 'egress').map((rule) => ruleOf(objectAt(rule), 'to', namespace, dialect))
        : [],
    },
  };
}

/** A rule without peers means everyone, one without ports every port. */
function ruleOf(rule: JsonObject, field: 'from' | 'to', namespace: string, dialect: Dialect): PolicyRule {
  const peers = listAt(rule, field).map((peer) => peerMatcher(peer, namespace, dialect));
  const ports = listAt(rule, 'ports');
  return {
    isDeny: false,
    matchesPeer: peers.length === 0 ? () => true : (peer) => peers.some((matches) => matches(peer)),
    matchesPort: ports.length === 0 ? everyPort : anyPort(ports, 'TCP'),
  };
}

function peerMatcher(written: Json, namespace: string, dialect: Dialect): (peer: Peer) => boolean {
  const block = stringAt(written, 'ipBlock', 'cidr');
  if (block !== undefined) return (peer) => matchesBlock(block, peer, dialect);
  const pods = readSelector(jsonAt(written, 'podSelector'));
  const namespaceSelector = jsonAt(written, 'namespaceSelector');
  const namespaces = isObject(namespaceSelector) ? readSelector(namespaceSelector) : undefined;
  return (peer) => {
    if (peer.type !== 'pods' || !selects(pods, peer.labels)) return false;
    return namespaces === undefined ? peer.namespace === namespace : selects(namespaces, peer.namespaceLabels);
  };
}

/** The addresses of pods and of the API server aren't known: such a block may hold them. */
function matchesBlock(block: string, peer: Peer, dialect: Dialect): boolean {
  if (peer.type === 'pods') return !dialect.cilium;
  if (peer.type === 'cidr') return isInside(peer.cidr, block);
  if (peer.type === 'entity') return peer.entity === 'kube-apiserver' || peer.entity === 'host' || isEverything(block);
  return isEverything(block) || peer.type === 'cidr-group';
}
