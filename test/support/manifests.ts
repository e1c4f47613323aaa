import type { Json, JsonObject } from '../../src/model/json.ts';

/** Small manifests for tests: what is not said is what a careful author would write. */
export interface DeploymentProps {
  readonly labels?: Readonly<Record<string, string>>;
  readonly image?: string;
  readonly ports?: readonly JsonObject[];
  /** Merged over the container. */
  readonly container?: JsonObject;
  /** Merged over the pod's spec. */
  readonly pod?: JsonObject;
  readonly replicas?: number;
}

/** A Deployment whose pods satisfy the level "restricted" and carry the label `app`. */
export function deploymentOf(namespace: string, name: string, props: DeploymentProps = {}): JsonObject {
  const labels = props.labels ?? { app: name };
  const container: JsonObject = {
    name: 'main',
    image: props.image ?? 'registry.example.com/app:1.0.0',
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    ...(props.ports === undefined ? {} : { ports: props.ports }),
    ...props.container,
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: {
      replicas: props.replicas ?? 1,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [container], ...props.pod } },
    },
  };
}

/** A Service that selects by the label `app`; ports lead to themselves unless said. */
export function serviceOf(
  namespace: string,
  name: string,
  ports: readonly JsonObject[],
  selector: JsonObject | null = { app: name },
): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: { ...(selector === null ? {} : { selector }), ports },
  };
}

export function configMapOf(namespace: string, name: string, data: Readonly<Record<string, string>> = {}): JsonObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data };
}

export function secretOf(namespace: string, name: string, content: JsonObject): JsonObject {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, ...content };
}

/** Any object. */
export function objectOf(
  apiVersion: string,
  kind: string,
  namespace: string,
  name: string,
  spec?: Json,
  more: JsonObject = {},
): JsonObject {
  return {
    apiVersion,
    kind,
    metadata: namespace === '' ? { name } : { name, namespace },
    ...(spec === undefined ? {} : { spec }),
    ...more,
  };
}

/** A plain CRD with one served version. */
export function definitionOf(
  group: string,
  kind: string,
  scope: 'Namespaced' | 'Cluster' = 'Namespaced',
  version = 'v1',
): JsonObject {
  const plural = `${kind.toLowerCase()}s`;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: { group, scope, names: { kind, plural }, versions: [{ name: version, served: true, storage: true }] },
  };
}
