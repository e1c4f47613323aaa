import type { Catalogue } from './catalogue.ts';
import type { Edge } from './edge.ts';
import type { External } from './external.ts';
import type { JsonObject } from './json.ts';
import type { Flow } from './flow.ts';
import type { NodeId, ResourceId } from './identity.ts';
import type { Resource } from './resource.ts';
import type { Target } from './target.ts';
import type { Unit } from './unit.ts';

/** The compiler's immutable model of one cluster. Passes take one and give back another. */
export interface Plan {
  readonly target: Target;
  /** In the order in which the cluster's code made their layers; once ordered, as they will start. */
  readonly units: readonly Unit[];
  /** In the order of identities. Two with one identity both stand here: the check reports them. */
  readonly resources: readonly Resource[];
  readonly externals: readonly External[];
  readonly flows: readonly Flow[];
  readonly edges: readonly Edge[];
  /** Explicit order between layers and units, as names of units: what `stages` and `addDependency` between layers say. */
  readonly order: readonly UnitOrder[];
  /** Everything that will exist, and who makes it; built by the first derivation. */
  readonly catalogue: Catalogue;
  /** `spec.dependsOn` of HelmReleases within one unit: release to the releases it waits for. */
  readonly releaseOrder: ReadonlyMap<ResourceId, readonly ResourceId[]>;
  /** References that nothing meets: found while edges are derived, judged by the checks. */
  readonly unmet: readonly UnmetNeed[];
  /** What compiling in rounds found about the cluster's code and its releases; absent where all is well. */
  readonly rounds?: RoundProblems;
  /** Structural schemas of the imported custom kinds that the tree has objects of, by `apiVersion/Kind`. */
  readonly schemas?: ReadonlyMap<string, JsonObject>;
}

/** What keeps a plan and its renderings from fitting each other, and code that gives another platform when it runs again. */
export interface RoundProblems {
  /** Releases whose rendering would be another one with every round, each with the question whose answer keeps changing. */
  readonly unsettled: readonly { readonly release: ResourceId; readonly question: string }[];
  /** Objects that come out otherwise when the cluster's code runs again. */
  readonly leaks: readonly {
    readonly id: ResourceId;
    readonly how: 'appears' | 'disappears' | 'changes';
    readonly place: Edge['place'];
  }[];
}

/** An explicit "this unit starts after that one". */
export interface UnitOrder {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly kind: 'stage' | 'explicit';
  readonly place: Edge['place'];
}

/** A reference whose target nothing in the plan makes. */
export interface UnmetNeed {
  readonly from: NodeId;
  readonly to: ResourceId;
  readonly kind: Edge['kind'];
  /** The field that refers, dotted. */
  readonly field: string;
  /** Keys that are asked for; absent: none by name. */
  readonly keys?: readonly string[];
  /** Keys that are asked for and that the target is known not to have. */
  readonly missingKeys?: readonly string[];
  /** Set where something that is not fully known might make it, so that nobody can say it is missing. */
  readonly uncertain?: string;
}
