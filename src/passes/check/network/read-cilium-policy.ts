import type { Direction, Peer, PodPeer, Policy, PolicyRule } from './policy.ts';
import type { Json, JsonObject } from '../../../model/json.ts';
import type { Resource } from '../../../model/resource.ts';
import { anyPort, everyPort, noPort } from './port-matcher.ts';
import { ciliumPeers } from './cilium-peers.ts';
import { isList, isObject, jsonAt, listAt, objectAt } from '../support/read.ts';
import { readEndpointSelector, requirementsOf, selectsEndpoint } from './endpoint-selector.ts';

/**
 * Reads a CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy (Cilium 1.20, `pkg/policy/api`), one policy for each of its specs. Specs that
 * select nodes are left out: pods on the host network are never judged.
 */
export function readCiliumPolicy(resource: Resource): readonly Policy[] {
  const { manifest } = resource;
  const specs = [jsonAt(manifest, 'spec'), ...listAt(manifest, 'specs')];
  return specs
    .filter(isObject)
    .filter((spec) => spec.nodeSelector === undefined)
    .map((spec) => policyOf(resource, spec));
}

function policyOf(resource: Resource, spec: JsonObject): Policy {
  const namespace = resource.kind === 'CiliumNetworkPolicy' ? resource.namespace : undefined;
  const selector = readEndpointSelector(spec.endpointSelector);
  return {
    resource,
    ...requirementsOf(selector),
    ...(namespace === undefined ? {} : { namespace }),
    selects: (pod) => (namespace === undefined || pod.namespace === namespace) && selectsEndpoint(selector, pod),
    defaultDeny: { ingress: deniesByDefault(spec, 'ingress'), egress: deniesByDefault(spec, 'egress') },
    rules: { ingress: rulesOf(spec, 'ingress', namespace), egress: rulesOf(spec, 'egress', namespace) },
  };
}

/** A section with a rule, even an empty one, refuses the rest, unless the policy says otherwise. */
function deniesByDefault(spec: JsonObject, direction: Direction): boolean {
  const said = jsonAt(spec, 'enableDefaultDeny', direction);
  return typeof said === 'boolean'
    ? said
    : listAt(spec, direction).length > 0 || listAt(spec, `${direction}Deny`).length > 0;
}

function rulesOf(spec: JsonObject, direction: Direction, namespace: string | undefined): readonly PolicyRule[] {
  const read = (rule: Json, isDeny: boolean) => ruleOf(objectAt(rule), direction, namespace, isDeny);
  return [
    ...listAt(spec, direction).map((rule) => read(rule, false)),
    ...listAt(spec, `${direction}Deny`).map((rule) => read(rule, true)),
  ];
}

/** A rule that names no peer allows everyone on its ports; one that names neither allows nothing. */
function ruleOf(rule: JsonObject, direction: Direction, namespace: string | undefined, isDeny: boolean): PolicyRule {
  const hasPorts = isList(rule.toPorts) && rule.toPorts.length > 0;
  const peers = ciliumPeers(rule, direction, namespace);
  const matchesPort = hasPorts ? portsOf(rule) : rule.icmps === undefined ? everyPort : noPort;
  const matchesPeer = peers ?? ((_peer: Peer) => hasPorts);
  return { isDeny, matchesPeer, matchesPort };
}

function portsOf(rule: JsonObject): PolicyRule['matchesPort'] {
  const groups = listAt(rule, 'toPorts')
    .map((group) => listAt(group, 'ports'))
    .map((ports) => (ports.length === 0 ? everyPort : anyPort(ports, 'ANY')));
  return (port: number, protocol, destination: PodPeer | undefined) =>
    groups.some((matches) => matches(port, protocol, destination));
}
