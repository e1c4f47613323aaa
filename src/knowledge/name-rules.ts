/**
 * How Kubernetes lets objects be named (`apimachinery/pkg/api/validation`, `util/validation`, Kubernetes 1.36): most by DNS
 * subdomains of 253 characters, some by stricter rules, or shorter because the name ends up in a label, a host name or a name
 * that a controller derives from it.
 */
export interface NameRule {
  readonly pattern: RegExp;
  readonly limit: number;
  /** Completes "must be ...". */
  readonly says: string;
}

// Written so that no part can match in two ways: these run over every name of a platform.
const subdomain = /^[a-z0-9]+(?:(?:-+|\.)[a-z0-9]+)*$/;
const label = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const letterFirst = /^[a-z][a-z0-9]*(?:-+[a-z0-9]+)*$/;

const lowerCase = 'lower-case letters, digits and "-", with a letter or digit at both ends';

/** RFC 1123 subdomain: the rule of every kind that has no other. */
export const subdomainRule: NameRule = { pattern: subdomain, limit: 253, says: `${lowerCase}, in parts joined by "."` };
/** RFC 1123 label. */
export const labelRule: NameRule = { pattern: label, limit: 63, says: lowerCase };
/** RFC 1035 label: what Services are named by, because their names are host names. */
const serviceRule: NameRule = {
  pattern: letterFirst,
  limit: 63,
  says: 'lower-case letters, digits and "-", with a letter first and a letter or digit last',
};
/** Names of roles stand in paths: anything but what would break one. */
const pathRule: NameRule = { pattern: /^(?!\.{1,2}$)[^/%]+$/, limit: 253, says: 'a name without "/" and "%"' };
/** Helm 4.2, `chartutil.ValidateReleaseName`: the Secrets that hold releases leave 53 characters. */
export const releaseRule: NameRule = { ...subdomainRule, limit: 53 };

const shorter = (limit: number, rule: NameRule = subdomainRule): NameRule => ({ ...rule, limit });

/** Rules of kinds that differ from a subdomain, by `group/Kind`. */
const rules: Readonly<Record<string, NameRule>> = {
  '/Namespace': labelRule,
  '/Service': serviceRule,
  // The name becomes the label `job-name`, and that of a pod with a suffix.
  'batch/Job': shorter(63),
  // Jobs append eleven characters of a time.
  'batch/CronJob': shorter(52),
  // The label `controller-revision-hash` is the name with eleven more characters.
  'apps/StatefulSet': shorter(52),
  'rbac.authorization.k8s.io/Role': pathRule,
  'rbac.authorization.k8s.io/ClusterRole': pathRule,
  'rbac.authorization.k8s.io/RoleBinding': pathRule,
  'rbac.authorization.k8s.io/ClusterRoleBinding': pathRule,
  // CloudNativePG 1.30: Services are the name with `-rw`, pods with an ordinal.
  'postgresql.cnpg.io/Cluster': shorter(50),
};

/** The rule for names of a kind. */
export function nameRuleOf(group: string, kind: string): NameRule {
  return rules[`${group}/${kind}`] ?? subdomainRule;
}

/** A label's key or value, and an annotation's key after its prefix. */
export const qualifiedName = /^[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$/;
/** A key in a ConfigMap or Secret. */
export const dataKey = /^[-._a-zA-Z0-9]+$/;
/** A container port's name (IANA service name). */
export const portName = /^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$/;
