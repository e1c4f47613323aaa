import type { NamespaceHandle } from './namespace-handle.ts';
import { Construct, type IConstruct } from 'constructs';
import type { ObjectFacts } from '../model/object-facts.ts';
import { secretHandle, type SecretHandle } from './secret-handle.ts';
import { captureStack, type StackHolder } from './stack-holder.ts';

/** What a cluster declares to exist outside the tree. */
export interface ExternalDefinition {
  /** Plain name, or `group/Kind/namespace/name` of the one object that it is. */
  readonly name: string;
  readonly description: string;
  readonly objects: readonly ObjectFacts[];
  readonly provides?: 'cni' | 'dns';
  readonly isDefault?: boolean;
  /** Made only once this is Ready. */
  readonly after?: IConstruct;
  readonly stack: StackHolder;
}

/** An external in the tree of constructs, so that others can need it. */
export class External extends Construct {
  readonly definition: ExternalDefinition;

  constructor(scope: Construct, definition: ExternalDefinition) {
    super(scope, `external:${definition.name}`.replaceAll('/', '|'));
    this.definition = definition;
  }
}

/** Something outside Kubernetes that the platform relies on: a role, a bucket's content, what Vault contains. */
export function external(name: string, description: string): ExternalDefinition {
  return { name, description, objects: [], stack: captureStack(external) };
}

/** An external that can only be made once something of the platform is Ready: what Terraform writes into Vault. */
export function externalAfter(after: IConstruct, name: string, description: string): External {
  const definition = { name, description, objects: [], after, stack: captureStack(externalAfter) };
  return new External(after.node.root as Construct, definition);
}

/** Says that what a construct makes relies on an external that the cluster declares. Throws where the cluster does not declare it. */
export function relyOn(scope: IConstruct, definition: Pick<ExternalDefinition, 'name'>): void {
  const declared = scope.node.root.node.children.find(
    (child) => child instanceof External && child.definition.name === definition.name,
  );
  if (declared === undefined)
    throw new Error(`"${scope.node.path}" relies on "${definition.name}", which is not among the cluster's externals`);
  scope.node.addDependency(declared);
}

/** An object store's bucket. */
export function bucket(name: string): ExternalDefinition & { readonly bucketName: string } {
  return {
    name: `bucket-${name}`,
    description: `object store bucket "${name}"`,
    objects: [],
    bucketName: name,
    stack: captureStack(bucket),
  };
}

/** CoreDNS and its Service, as EKS, Talos and k3d install them into kube-system. */
export function coreDns(): ExternalDefinition {
  const pods = { 'k8s-app': 'kube-dns' };
  const service: ObjectFacts = {
    apiVersion: 'v1',
    kind: 'Service',
    namespace: 'kube-system',
    name: 'kube-dns',
    service: {
      type: 'ClusterIP',
      headless: false,
      selector: pods,
      ports: [
        { name: 'dns', port: 53, protocol: 'UDP' },
        { name: 'dns-tcp', port: 53, protocol: 'TCP' },
      ],
    },
  };
  const deployment: ObjectFacts = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace: 'kube-system',
    name: 'coredns',
    pods: {
      labels: pods,
      images: [],
      hostNetwork: false,
      needs: { secrets: [], configMaps: [], claims: [] },
      claims: [],
      ports: [
        { name: 'dns', port: 53, protocol: 'UDP' },
        { name: 'dns-tcp', port: 53, protocol: 'TCP' },
      ],
      podSecurity: { level: 'baseline', spoilers: [] },
    },
  };
  return {
    name: 'coredns',
    description: 'cluster DNS',
    objects: [service, deployment],
    provides: 'dns',
    stack: captureStack(coreDns),
  };
}

/** A network plugin that is there before the engine and that the platform does not own. */
export function networkPlugin(name: string): ExternalDefinition {
  return {
    name,
    description: `network plugin "${name}"`,
    objects: [],
    provides: 'cni',
    stack: captureStack(networkPlugin),
  };
}

/** A StorageClass and its driver. `name` is what claims ask for. */
export function storageClass(
  name: string,
  props: { readonly default?: boolean } = {},
): ExternalDefinition & StorageClassHandle {
  const object: ObjectFacts = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', namespace: '', name };
  const stack = captureStack(storageClass);
  return { ...objectExternal(object, stack), isDefault: props.default ?? false, storageClassName: name };
}

/** A StorageClass by its name, whoever makes it. */
export interface StorageClassHandle {
  readonly storageClassName: string;
}

/** A namespace that bootstrap makes. */
export function bootstrapNamespace(name: string): ExternalDefinition & { readonly namespace: NamespaceHandle } {
  const stack = captureStack(bootstrapNamespace);
  return {
    ...objectExternal({ apiVersion: 'v1', kind: 'Namespace', namespace: '', name }, stack),
    namespace: { name },
  };
}

/** A Secret that bootstrap or Terraform makes, with the keys that it holds. */
export function bootstrapSecret<const Key extends string>(
  namespace: NamespaceHandle,
  name: string,
  keys: readonly Key[],
): ExternalDefinition & SecretHandle<Key> {
  const stack = captureStack(bootstrapSecret);
  const object: ObjectFacts = { apiVersion: 'v1', kind: 'Secret', namespace: namespace.name, name, keys };
  return { ...objectExternal(object, stack), ...secretHandle({ namespace: namespace.name, name, keys }) };
}

/** A custom resource definition that is installed outside the tree. */
export function bootstrapCrd(crd: NonNullable<ObjectFacts['crd']>): ExternalDefinition {
  const name = `${crd.plural}.${crd.group}`;
  const stack = captureStack(bootstrapCrd);
  return objectExternal(
    { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', namespace: '', name, crd },
    stack,
  );
}

function objectExternal(object: ObjectFacts, stack: StackHolder): ExternalDefinition {
  const group = object.apiVersion.includes('/') ? object.apiVersion.slice(0, object.apiVersion.indexOf('/')) : '';
  const where = object.namespace === '' ? object.name : `${object.namespace}/${object.name}`;
  return {
    name: `${group}/${object.kind}/${object.namespace}/${object.name}`,
    description: `${object.kind} ${where}`,
    objects: [object],
    stack,
  };
}
