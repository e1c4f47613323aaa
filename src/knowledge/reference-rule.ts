import type { EdgeKind } from '../model/edge.ts';

/** Where objects of some kinds name another object. */
export interface ReferenceRule {
  /** `group/Kind` of the objects that hold the field. */
  readonly of: readonly string[];
  /** Path (see `field-path.ts`) of the node that refers. */
  readonly path: string;
  readonly to: ReferenceTarget;
  /** Path within the node to the name. @default the node is the name itself */
  readonly name?: string;
  /** Path within the node to the namespace; the holder's own where it says nothing. */
  readonly namespace?: string;
  /**
   * Whose namespace counts where a cluster-scoped holder names no namespace: that of the release that brings the holder's CRD
   * (cert-manager's "cluster resource namespace").
   */
  readonly clusterNamespace?: 'operator';
  /** Paths within the node to keys that the Secret or ConfigMap must have. */
  readonly keys?: readonly string[];
  /** Keys that it must have whatever the node says. */
  readonly fixedKeys?: readonly string[];
  /** The key that is meant where the paths of `keys` say nothing. */
  readonly defaultKey?: string;
  /** Path within the node; where it is `true`, the target may be missing. */
  readonly optional?: string;
  /** Fields within the node that must say this word: else it refers to nothing. */
  readonly where?: Readonly<Record<string, string>>;
  /** The name is the host of a URL or address: `<service>.<namespace>.svc…`; any other host is not a reference. */
  readonly format?: 'address';
  readonly edge: EdgeKind;
  /**
   * `apply`: the holder is refused without it. `start`: it is accepted and not Ready. `prefer`: it is accepted and Ready, and of
   * use only with it, so it comes after it unless something orders them otherwise. `none`: no order, but the target should exist.
   */
  readonly strength: 'apply' | 'start' | 'prefer' | 'none';
}

/** `group/Kind`, or the fields of the node that say it. */
type ReferenceTarget = string | TargetByField;

interface TargetByField {
  /** Path within the node to the kind. */
  readonly kind: string;
  /** Kinds that count, with their `group/Kind`; others are no reference that we know. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** The kind where the node says none. */
  readonly defaultKind?: string;
  /** Path within the node to an `apiVersion` or a group, where any kind may be meant. */
  readonly group?: string;
  readonly defaultGroup?: string;
}

/** What several rules of one field family share, followed by what differs. */
export function rulesFor(
  of: string | readonly string[],
  shared: Omit<ReferenceRule, 'of' | 'path'>,
  paths: readonly string[],
): readonly ReferenceRule[] {
  return paths.map((path) => ({ of: typeof of === 'string' ? [of] : of, path, ...shared }));
}
