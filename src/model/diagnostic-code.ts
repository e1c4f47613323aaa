import type { Severity } from './severity.ts';

/** Every code with its severity and what it means; one section of the docs and one check each. */
export const diagnosticCodes = {
  'acknowledgement-unused': { severity: 'warning', title: 'an acknowledgement matches no finding' },
  'address-outside-network': {
    severity: 'error',
    title: 'a pool of addresses outside the network of the cluster’s nodes',
  },
  'address-overlap': { severity: 'error', title: 'addresses that belong to two, within a cluster or across clusters' },
  'address-unassigned': {
    severity: 'error',
    title: 'a load balancer address that no pool hands out to the Service that asks for it',
  },
  'api-version-not-served': { severity: 'error', title: 'an API version that the cluster or engine does not serve' },
  'capability-late': {
    severity: 'warning',
    title: 'an API version that a chart asks for, and that is served only later',
  },
  'chart-unknown': { severity: 'note', title: 'a chart that nobody imported: what it brings is not known' },
  'code-not-pure': { severity: 'error', title: 'cluster code that gives another platform when it runs again' },
  'crd-in-same-unit': {
    severity: 'error',
    title: 'a custom resource beside the release or operator that brings its CRD',
  },
  'crd-missing': { severity: 'error', title: 'a custom resource whose CRD nobody provides' },
  'dangling-reference': { severity: 'error', title: 'a reference to an object that nobody makes' },
  deadlock: { severity: 'error', title: 'units that wait for each other' },
  'duplicate-identity': { severity: 'error', title: 'two owners of one identity' },
  'external-unused': { severity: 'warning', title: 'an external that nothing needs' },
  'image-policy-unreadable': { severity: 'warning', title: 'an image policy that cannot read the tag that runs' },
  'invalid-field': { severity: 'error', title: 'a field that the schema of its CRD refuses' },
  'invalid-name': { severity: 'error', title: 'a name or label that Kubernetes rejects' },
  'namespace-missing': { severity: 'error', title: 'a namespace that nobody makes' },
  'nested-unit-paths': { severity: 'error', title: 'paths of units that contain each other' },
  'network-policy-blocks': {
    severity: 'error',
    title: 'a network policy that cuts off DNS, a webhook or a declared flow',
  },
  'pod-security': { severity: 'error', title: 'a Pod Security label that a namespace’s own workloads violate' },
  'rendering-stale': { severity: 'note', title: 'a release that was not rendered under its present inputs' },
  'rendering-unsettled': { severity: 'error', title: 'a release whose rendering changes with every round' },
  'retired-software': { severity: 'warning', title: 'software that is no longer maintained' },
  'rule-broken': { severity: 'error', title: 'an object that breaks a rule (CEL) of its CRD' },
  'scope-mismatch': { severity: 'error', title: 'a namespace on a cluster-scoped kind, or the reverse' },
  'secret-in-clear': { severity: 'error', title: 'secret material in clear' },
  'secret-missing': { severity: 'error', title: 'a Secret or ConfigMap, or a key of one, that nobody produces' },
  'selector-matches-nothing': { severity: 'error', title: 'a selector, Service port or backend that matches nothing' },
  'sops-altered': { severity: 'error', title: 'a SOPS file that was changed without its data key' },
  'sops-config-stale': { severity: 'error', title: 'a .sops.yaml that is not what the clusters’ definitions say' },
  'sops-recipients': { severity: 'error', title: 'a SOPS file that is encrypted for other keys than its cluster’s' },
  'sops-unused': { severity: 'warning', title: 'a SOPS file that nothing delivers' },
  'tcp-service-backend': {
    severity: 'error',
    title: 'a TCP or UDP port that is passed on to a Service or port that does not exist',
  },
  'unpinned-version': { severity: 'error', title: 'a version range or the tag "latest"' },
  'unknown-value': { severity: 'error', title: 'a key in chart values that the chart does not know' },
  'yaml-unsafe': { severity: 'error', title: 'a string that YAML readers reject or corrupt' },
} as const satisfies Record<string, { severity: Severity; title: string }>;

/** A code of the table; an unknown code does not compile. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
