/**
 * Lists of Kubernetes' own kinds whose order says nothing, though the API gives their items no key: each is read as a
 * set of choices, all of which hold.
 */
const setsByMeaning: ReadonlySet<string> = new Set([
  // Who may, and what is allowed (RBAC).
  'subjects',
  'apiGroups',
  'resources',
  'resourceNames',
  'nonResourceURLs',
  'verbs',
  // What a webhook or an admission policy is asked about.
  'webhooks.rules',
  'rules.operations',
  'rules.apiVersions',
  'resourceRules',
  'excludeResourceRules',
  // Peers and ports of network policies.
  'ingress',
  'egress',
  'from',
  'to',
  'ingress.ports',
  'egress.ports',
  'except',
  'policyTypes',
  // Where pods may run, and what their containers may do.
  'tolerations',
  'nodeSelectorTerms',
  'matchExpressions',
  'matchFields',
  'values',
  'add',
  'drop',
  'supplementalGroups',
  // Hosts, names and addresses.
  'spec.rules',
  'http.paths',
  'accessModes',
  'finalizers',
  'loadBalancerSourceRanges',
  'externalIPs',
  'hostnames',
  'tls',
  'hosts',
]);

/** Whether the order of a list's items is no difference. `keys` are those of the list and of what holds it. */
export function isSetByMeaning(keys: readonly string[]): boolean {
  const [outer, own] = [keys.at(-2) ?? '', keys.at(-1) ?? ''];
  return setsByMeaning.has(own) || setsByMeaning.has(`${outer}.${own}`);
}

/** Whether the order of a list counts although its items have keys: containers that run one after the other. */
export function isSequence(keys: readonly string[]): boolean {
  return keys.at(-1) === 'initContainers';
}
