// Made by "strata import crd". Do not edit.
interface ObjectMetadata {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
}

/** Metadata of an object that belongs to no namespace. */
export interface ClusterMetadata extends ObjectMetadata {
  readonly namespace?: never;
}

/** Metadata of an object in a namespace. */
export interface NamespacedMetadata extends ObjectMetadata {
  readonly namespace?: string;
}
