import type { ContainerPortFacts, ServicePortFacts } from '../model/object-facts.ts';

/** What a controller makes once an object of some kind exists. */
export interface ProductRule {
  /** `group/Kind` of the object that asks for it. */
  readonly of: string;
  /** Paths of which one must be there for anything to be made. @default always */
  readonly when?: readonly string[];
  readonly makes: readonly Product[];
}

/**
 * One product. Texts may hold `{path}` or `{path|path}`: the first path of the asking object that says something; nothing is made
 * where none does.
 */
export interface Product {
  readonly apiVersion: string;
  readonly kind: string;
  /** A path with `[]` makes one product for each value. */
  readonly name: string;
  /**
   * `own`: of the asking object, and for a cluster-scoped one that of the release that brings its CRD.
   * @default 'own'
   */
  readonly namespace?: 'own' | '';
  /** Paths of which one must be there. */
  readonly when?: readonly string[];
  /** Words that a path may say, where it says anything; without words it must not be there. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** The controller waits until something else makes the object, and adds its keys to it. */
  readonly joins?: true;
  /** Keys of a Secret or ConfigMap that are always there. Absent together with the other two: not known. */
  readonly keys?: readonly string[];
  /** Paths whose values are keys. */
  readonly keysAt?: readonly string[];
  /** Paths of maps whose keys are keys; they replace those of `keysAt`. */
  readonly keysOf?: readonly string[];
  /** Path of the word `Merge`, with which keys of both stand together. */
  readonly mergePolicy?: string;
  /** Paths that make the keys unknown when they are there. */
  readonly keysUnknownWhen?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly service?: {
    readonly ports: readonly ServicePortFacts[];
    readonly selector?: Readonly<Record<string, string>>;
    readonly headless?: boolean;
  };
  /** Pods that the operator runs for it, known only by these facts. */
  readonly pods?: { readonly labels: Readonly<Record<string, string>>; readonly ports: readonly ContainerPortFacts[] };
  /** A CRD that the object stands for; texts as above. */
  readonly crd?: {
    readonly group: string;
    readonly kind: string;
    readonly plural: string;
    readonly scope: 'Namespaced' | 'Cluster';
    readonly version: string;
  };
}
