import type { JsonObject } from './json.ts';

/**
 * What is known of one object that exists, or will exist, in the cluster. The same shape describes an object that the tree
 * holds, one that a chart renders, one that an operator makes, and an external; so every pass asks one kind of question.
 */
export interface ObjectFacts {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Empty for cluster-scoped objects. */
  readonly namespace: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** The Helm hook that makes it, if one does: such an object need not stay. */
  readonly hook?: string;
  readonly crd?: CrdFacts;
  readonly service?: ServiceFacts;
  readonly pods?: PodFacts;
  /** Volumes that it asks for itself or through its operator; those of a StatefulSet's templates stand with its pods. Known of what charts make. */
  readonly claims?: readonly ClaimFacts[];
  readonly webhooks?: readonly WebhookFacts[];
  /** Keys of a Secret or ConfigMap; absent where they are not known. */
  readonly keys?: readonly string[];
  /** What an IngressClass, GatewayClass or StorageClass names as its controller or provisioner. */
  readonly controller?: string;
  /** Set on what lets a chart's pods create Secrets: a role, or the binding of one. */
  readonly createsSecrets?: true;
  /** Names of Secrets that pods of a chart need and it does not render, which this object mentions: it may be what makes them. */
  readonly mentions?: readonly string[];
  /** Set on the StorageClass that claims get which name none. */
  readonly isDefault?: boolean;
  /** The Service behind an APIService: `namespace/name`. */
  readonly apiService?: {
    readonly group: string;
    readonly version: string;
    readonly service?: { readonly namespace: string; readonly name: string };
  };
}

export interface CrdFacts {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: 'Namespaced' | 'Cluster';
  /** Served versions. */
  readonly versions: readonly string[];
  readonly storage: string;
  /** A conversion webhook's Service, where the CRD has one. */
  readonly conversion?: { readonly namespace: string; readonly name: string };
}

export interface ServiceFacts {
  readonly type: string;
  readonly headless: boolean;
  /** Absent for a Service without a selector. */
  readonly selector?: Readonly<Record<string, string>>;
  readonly ports: readonly ServicePortFacts[];
}

export interface ServicePortFacts {
  readonly name?: string;
  readonly port: number;
  /** A number, or the name of a container port. Defaults to `port`. */
  readonly targetPort?: number | string;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}

export interface PodFacts {
  readonly labels: Readonly<Record<string, string>>;
  readonly serviceAccount?: string;
  /** Absent for a DaemonSet, or where an autoscaler decides. */
  readonly replicas?: number;
  readonly images: readonly string[];
  readonly ports: readonly ContainerPortFacts[];
  readonly hostNetwork: boolean;
  readonly priorityClass?: string;
  readonly podSecurity: PodSecurityFacts;
  readonly requests?: ResourceRequestFacts;
  /** What must exist before the pod starts. */
  readonly needs: PodNeeds;
  readonly claims: readonly ClaimFacts[];
}

export interface ContainerPortFacts {
  readonly name?: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}

export interface PodSecurityFacts {
  /** The strictest level of the Pod Security Standards that the pod satisfies. */
  readonly level: 'privileged' | 'baseline' | 'restricted';
  /** The fields that keep it from a stricter level, in the words of the Pod Security Standards. */
  readonly spoilers: readonly string[];
}

export interface ResourceRequestFacts {
  /** Cores of one pod. */
  readonly cpu: number;
  /** Bytes of one pod. */
  readonly memory: number;
  readonly everyContainerHasRequests: boolean;
  readonly everyContainerHasLimits: boolean;
}

export interface PodNeeds {
  /** Names of Secrets in the pod's namespace, each with the keys that are asked for (empty: any). */
  readonly secrets: readonly KeyedNeed[];
  readonly configMaps: readonly KeyedNeed[];
  readonly claims: readonly string[];
}

export interface KeyedNeed {
  readonly name: string;
  readonly keys: readonly string[];
}

export interface ClaimFacts {
  readonly name: string;
  /** Absent: the cluster's default StorageClass. */
  readonly storageClass?: string;
  readonly size?: string;
}

export interface WebhookFacts {
  readonly name: string;
  readonly failurePolicy: 'Fail' | 'Ignore';
  /** Absent for a webhook that is called by URL. */
  readonly service?: {
    readonly namespace: string;
    readonly name: string;
    readonly port: number;
    readonly path?: string;
  };
  readonly rules: readonly WebhookRule[];
  /** As written in the API: a `LabelSelector`. */
  readonly namespaceSelector?: JsonObject;
  readonly objectSelector?: JsonObject;
}

export interface WebhookRule {
  readonly apiGroups: readonly string[];
  readonly apiVersions: readonly string[];
  readonly operations: readonly string[];
  readonly resources: readonly string[];
  readonly scope?: string;
}
