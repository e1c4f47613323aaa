import type { JsonObject } from '../../model/json.ts';
import { asObject, asObjects, textOf, textsOf } from './parts.ts';

/** Roles of Kubernetes that may write Secrets ("Using RBAC Authorization", user-facing roles). */
const writers = new Set(['admin', 'cluster-admin', 'edit']);

/** Whether a role, or the binding of one that Kubernetes has, lets somebody create Secrets. Names do not restrict that: what is created has none yet. */
export function createsSecrets({ kind, roleRef, rules }: JsonObject): boolean {
  if (kind === 'ClusterRoleBinding' || kind === 'RoleBinding') return writers.has(textOf(asObject(roleRef).name));
  if (kind !== 'ClusterRole' && kind !== 'Role') return false;
  const holds = (list: JsonObject[string], words: readonly string[]) =>
    textsOf(list).some((word) => words.includes(word));
  return asObjects(rules).some(
    (rule) =>
      holds(rule.apiGroups, ['', '*']) && holds(rule.resources, ['secrets', '*']) && holds(rule.verbs, ['create', '*']),
  );
}
