declare const brand: unique symbol;

/** `group/Kind/namespace/name`; the core group and cluster scope are empty parts (`/Secret/monitoring/grafana`, `/Namespace//production`). */
export type ResourceId = string & { readonly [brand]: 'ResourceId' };

/** `external:` and either a resource's identity (`external:storage.k8s.io/StorageClass//gp3`) or a plain name (`external:vault-content`). */
export type ExternalId = string & { readonly [brand]: 'ExternalId' };

/** What an edge can start from or end at. */
export type NodeId = ResourceId | ExternalId;

/** The four parts that make one API object unique in a cluster. The version is not one of them. */
export interface IdentityParts {
  readonly group: string;
  readonly kind: string;
  /** Empty for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
}

const externalPrefix = 'external:';

/** Builds the identity of one API object. */
export function resourceId(group: string, kind: string, namespace: string, name: string): ResourceId {
  return `${group}/${kind}/${namespace}/${name}` as ResourceId;
}

/** Builds the identity of an external from its plain name or from the identity of the object that it is. */
export function externalId(name: string): ExternalId {
  return `${externalPrefix}${name}` as ExternalId;
}

/** Whether an edge's end is an external. */
export function isExternalId(id: NodeId): id is ExternalId {
  return id.startsWith(externalPrefix);
}

/** The object that an external is, where it is one: others have plain names. */
export function objectOf(id: ExternalId): ResourceId | undefined {
  return id.includes('/') ? (id.slice(externalPrefix.length) as ResourceId) : undefined;
}

/** Splits an identity into its parts. Names may hold no slash, so the split is exact. */
export function parseResourceId(id: ResourceId): IdentityParts {
  const [group = '', kind = '', namespace = '', ...name] = id.split('/');
  return { group, kind, namespace, name: name.join('/') };
}

/** The group of an `apiVersion`: empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** The version of an `apiVersion`, without its group. */
export function versionOf(apiVersion: string): string {
  return apiVersion.slice(apiVersion.indexOf('/') + 1);
}

/** How people read an identity: `Kind namespace/name`, `Kind name`, or an external as it is written. */
export function formatNode(id: NodeId): string {
  if (isExternalId(id)) return id;
  const { kind, namespace, name } = parseResourceId(id);
  return namespace === '' ? `${kind} ${name}` : `${kind} ${namespace}/${name}`;
}
