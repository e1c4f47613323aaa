import type { Severity } from './diagnostic.ts';

/** Every code with its severity and what it means; one section of the docs and one check each. */
export const diagnosticCodes = {
  'acknowledgement-unused': { severity: 'warning', title: 'an acknowledgement matches no finding' },
  'api-version-not-served': { severity: 'error', title: 'an API version that the cluster or engine does not serve' },
  'chart-unknown': { severity: 'note', title: 'a chart without facts: what it brings is not known' },
  'crd-in-same-unit': { severity: 'error', title: 'a custom resource beside the release or operator that brings its CRD' },
  'crd-missing': { severity: 'error', title: 'a custom resource whose CRD nobody provides' },
  'dangling-reference': { severity: 'error', title: 'a reference to an object that nobody makes' },
  'deadlock': { severity: 'error', title: 'units that wait for each other' },
  'duplicate-identity': { severity: 'error', title: 'two owners of one identity' },
  'external-unused': { severity: 'warning', title: 'an external that nothing needs' },
  'invalid-name': { severity: 'error', title: 'a name or label that Kubernetes rejects' },
  'namespace-missing': { severity: 'error', title: 'a namespace that nobody makes' },
  'nested-unit-paths': { severity: 'error', title: 'paths of units that contain each other' },
  'network-policy-blocks': { severity: 'error', title: 'a network policy that cuts off DNS, a webhook or a declared flow' },
  'pod-security': { severity: 'error', title: 'a Pod Security label that a namespace’s own workloads violate' },
  'retired-software': { severity: 'warning', title: 'software that is no longer maintained' },
  'scope-mismatch': { severity: 'error', title: 'a namespace on a cluster-scoped kind, or the reverse' },
  'secret-in-clear': { severity: 'error', title: 'secret material in clear' },
  'secret-missing': { severity: 'error', title: 'a Secret or ConfigMap, or a key of one, that nobody produces' },
  'selector-matches-nothing': { severity: 'error', title: 'a selector, Service port or backend that matches nothing' },
  'unpinned-version': { severity: 'error', title: 'a version range or the tag "latest"' },
  'unknown-value': { severity: 'error', title: 'a key in chart values that the chart does not know' },
  'yaml-unsafe': { severity: 'error', title: 'a string that YAML readers reject or corrupt' },
} as const satisfies Record<string, { severity: Severity; title: string }>;

/** A code of the table; an unknown code does not compile. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
