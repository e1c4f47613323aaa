import type { Diagnostic } from '../../model/diagnostic.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { finding } from './support/finding.ts';
import { findSecrets, type FoundSecret, type NameClasses } from './secrets/find-secrets.ts';
import { isSopsCiphertext, leavesInClear } from '../../model/sops-file.ts';
import { objectAt, stringAt } from './support/read.ts';
import { publicSecretKeys } from '../../knowledge/secret-patterns.ts';
import { quoteList, quoteNode } from './support/words.ts';

/** Objects that hold only encrypted, generated or described material. */
const skipped: ReadonlySet<string> = new Set([
  'bitnami.com/SealedSecret',
  'apiextensions.k8s.io/CustomResourceDefinition',
]);

/** Kinds of Kubernetes whose fields only name, count and select: there a secret can stand in an annotation alone. */
const namesOnly: ReadonlySet<string> = new Set([
  '/Namespace',
  '/ServiceAccount',
  '/Service',
  '/ResourceQuota',
  '/LimitRange',
  '/PersistentVolumeClaim',
  'policy/PodDisruptionBudget',
  'networking.k8s.io/NetworkPolicy',
  'networking.k8s.io/Ingress',
  'autoscaling/HorizontalPodAutoscaler',
  'rbac.authorization.k8s.io/Role',
  'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/RoleBinding',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
]);

/** Nothing secret is committed in clear: no Secret with plain data, no password in values, variables or settings, no token or key anywhere. */
export function secretInClear(plan: Plan): Diagnostic[] {
  const names: NameClasses = new Map();
  return plan.resources.flatMap((resource) => {
    const { group, kind, manifest } = resource;
    const key = `${group}/${kind}`;
    if (skipped.has(key)) return [];
    if (key === '/Secret') return [...plainSecret(plan, resource), ...copiedSecret(plan, resource)];
    const searched = namesOnly.has(key) ? annotationsOf(resource) : manifest;
    return findSecrets(searched, kind === 'ConfigMap', names).map((found) => somethingSecret(plan, resource, found));
  });
}

/** An object with nothing but its annotations, at their usual place. */
function annotationsOf({ manifest }: Resource): JsonObject | undefined {
  const { annotations } = objectAt(manifest, 'metadata');
  return annotations === undefined ? undefined : { metadata: { annotations } };
}

function somethingSecret(plan: Plan, on: Resource, { path, title }: FoundSecret): Diagnostic {
  return finding(plan, 'secret-in-clear', {
    on,
    message: `${quoteNode(on.id)} holds ${title} in "${path}", in clear: it would be committed.`,
    remedy:
      'Read it from a Secret that an ExternalSecret or a SOPS file makes, and revoke it if it was ever committed.',
  });
}

function plainSecret(plan: Plan, resource: Resource): Diagnostic[] {
  const { manifest, verbatim } = resource;
  const plain = () =>
    [...plainKeys(objectAt(manifest, 'data'), true), ...plainKeys(objectAt(manifest, 'stringData'), false)].sort();
  const keys = verbatim === undefined ? plain() : leavesInClear(manifest);
  if (keys.length === 0) return [];
  return [
    finding(plan, 'secret-in-clear', {
      on: resource,
      message: `${quoteNode(resource.id)} holds ${quoteList(keys, 5)} in clear: base64 is no encryption, and it would be committed.`,
      remedy: 'Make the Secret by an ExternalSecret, or encrypt it in a SOPS file.',
    }),
  ];
}

/** What kubectl keeps on an object that it applied holds every value: a Secret that was exported from a cluster brings it along. */
function copiedSecret(plan: Plan, on: Resource): Diagnostic[] {
  const annotation = 'kubectl.kubernetes.io/last-applied-configuration';
  if (stringAt(on.manifest, 'metadata', 'annotations', annotation) === undefined) return [];
  return [
    finding(plan, 'secret-in-clear', {
      on,
      message: `${quoteNode(on.id)} holds its own values in the annotation "${annotation}", in clear: it would be committed.`,
      remedy: 'Remove the annotation, and revoke the values if they were ever committed.',
    }),
  ];
}

/** Keys with values that are neither empty, encrypted nor public. */
function plainKeys(data: JsonObject, isEncoded: boolean): string[] {
  return Object.entries(data)
    .filter(([key, value]) => {
      if (typeof value !== 'string' || value.trim() === '' || isSopsCiphertext(value) || value.includes('${'))
        return false;
      if (publicSecretKeys.has(key)) return false;
      return !isCertificate(isEncoded ? decoded(value) : value);
    })
    .map(([key]) => key);
}

/** One or more certificates or public keys, and no private key. */
function isCertificate(text: string): boolean {
  return (
    /^\s*-----BEGIN (?:TRUSTED )?(?:CERTIFICATE|PUBLIC KEY|X509 CRL)-----/.test(text) && !text.includes('PRIVATE KEY')
  );
}

function decoded(text: string): string {
  try {
    return atob(text.replace(/\s/g, ''));
  } catch {
    return text;
  }
}
